import { fieldsOf } from './fields.ts';
import type { ExchangeFormat } from './format.ts';
import { writeGift, writeGiftQuestion } from './gift/write.ts';
import { type ForMoodle, toMoodle } from './moodle/to-moodle.ts';
import { writeMoodleXml } from './moodle-xml/write.ts';
import { itemPath, picturePath, writeManifest } from './qti3/manifest.ts';
import { writeQtiItem } from './qti3/write.ts';
import type { ExchangeQuestion } from './question.ts';
import { fieldReports, type Note, type QuestionReport, type Refused, type Report } from './report.ts';

/** A set of questions on its way out. */
export type ExportRequest = {
  readonly questions: readonly ExchangeQuestion[];
  /** `kc-01-final`: files are named after it. */
  readonly name: string;
  /** What a folder of Moodle's question bank will be called. */
  readonly category: string;
};

export type Exported = {
  /** Text by path from the folder of the export. */
  readonly files: ReadonlyMap<string, string>;
  readonly report: Report;
};

type Done<Written> = { readonly question: ExchangeQuestion; readonly written: Written | Refused };

const reportOf = ({
  question,
  written,
}: Done<{ readonly ok: true; readonly notes: readonly Note[] }>): QuestionReport =>
  written.ok
    ? { ok: true, id: question.id, kind: question.kind, fields: fieldReports(fieldsOf(question), written.notes) }
    : { ok: false, id: question.id, kind: question.kind, why: written.why };

const each = <Written extends { readonly ok: true; readonly notes: readonly Note[] }>(
  questions: readonly ExchangeQuestion[],
  write: (question: ExchangeQuestion) => Written | Refused,
): { readonly written: readonly Written[]; readonly reports: readonly QuestionReport[] } => {
  const done = questions.map((question): Done<Written> => ({ question, written: write(question) }));
  return {
    written: done.flatMap(({ written }) => (written.ok ? [written] : [])),
    reports: done.map(reportOf),
  };
};

const moodleXml = ({ questions, name, category }: ExportRequest): Exported => {
  const { written, reports } = each<ForMoodle>(questions, toMoodle);
  return {
    files: new Map([[`${name}.xml`, writeMoodleXml(written, category)]]),
    report: { direction: 'export', format: 'moodle-xml', questions: reports },
  };
};

const asGift = (question: ExchangeQuestion) => {
  const moodle = toMoodle(question);
  if (!moodle.ok) return moodle;
  const gift = writeGiftQuestion(moodle);
  return gift.ok ? { ...gift, notes: [...moodle.notes, ...gift.notes] } : gift;
};

const gift = ({ questions, name, category }: ExportRequest): Exported => {
  const { written, reports } = each(questions, asGift);
  const text = writeGift(
    written.map((one) => one.gift),
    category,
  );
  return {
    files: new Map([[`${name}.gift.txt`, text]]),
    report: { direction: 'export', format: 'gift', questions: reports },
  };
};

const qti3 = ({ questions, name }: ExportRequest): Exported => {
  const { written, reports } = each(questions, writeQtiItem);
  const items = written.map(({ identifier, picture }) => ({ identifier, picture: picture?.name }));
  const files = new Map([[`${name}/imsmanifest.xml`, writeManifest(name, items)]]);
  for (const { identifier, xml, picture } of written) {
    files.set(`${name}/${itemPath(identifier)}`, xml);
    if (picture) files.set(`${name}/${picturePath(picture.name)}`, picture.svg);
  }
  return { files, report: { direction: 'export', format: 'qti3', questions: reports } };
};

const writers: { readonly [Format in ExchangeFormat]: (request: ExportRequest) => Exported } = {
  'moodle-xml': moodleXml,
  gift,
  qti3,
};

/** Writes questions in a foreign format. What it cannot hold is in the report, by id, with the reason. */
export const exportQuestions = (format: ExchangeFormat, request: ExportRequest): Exported => writers[format](request);
