import { noQuestions, notThatFormat, strangeRoot, tooManyQuestions } from '#text/exchange-refusals.ts';
import { assemble, type Destination } from './assemble.ts';
import { decode, type ForeignFile } from './decode.ts';
import type { ExchangeFormat } from './format.ts';
import { giftBlocks } from './gift/blocks.ts';
import { readGiftBlock } from './gift/read.ts';
import type { Imported } from './imported.ts';
import { moodleQuestions, readMoodleQuestion } from './moodle-xml/read.ts';
import { itemsOfManifest } from './qti3/manifest.ts';
import { readQtiItem } from './qti3/read.ts';
import type { ExchangeQuestion } from './question.ts';
import { type QuestionReport, type Refused, type Report, refused } from './report.ts';
import { readXml } from './xml/read-xml.ts';

export type ImportRequest = {
  readonly file: ForeignFile;
  /** Undefined: told from the content. */
  readonly format?: ExchangeFormat | undefined;
  /** A file beside the first one, by its path from there: a QTI manifest names its items. */
  readonly beside: (path: string) => Uint8Array | undefined;
  readonly destination: Destination;
};

export type ImportResult =
  | { readonly ok: true; readonly questions: readonly ExchangeQuestion[]; readonly report: Report }
  | Refused;

type ReadFile =
  | { readonly ok: true; readonly format: ExchangeFormat; readonly questions: readonly Imported[] }
  | Refused;

/** A bank for one course; more would take longer than anyone waits. They are counted before they are read. */
const mostQuestions = 1000;

const counted = <Part>(
  { file, format }: { readonly file: string; readonly format: ExchangeFormat },
  parts: readonly Part[],
  readPart: (part: Part) => Imported,
): ReadFile =>
  parts.length > mostQuestions
    ? refused(tooManyQuestions(file, parts.length, mostQuestions))
    : { ok: true, format, questions: parts.map(readPart) };

const readXmlFile = ({ file, beside }: ImportRequest, text: string): ReadFile => {
  const xml = readXml(file.name, text);
  if (!xml.ok) return xml;
  const { root } = xml;
  if (root.name === 'quiz')
    return counted({ file: file.name, format: 'moodle-xml' }, moodleQuestions(root), readMoodleQuestion);
  if (root.name === 'qti-assessment-item')
    return { ok: true, format: 'qti3', questions: [readQtiItem({ root, picture: () => undefined })] };
  if (root.name !== 'manifest') return refused(strangeRoot(file.name, root.line, root.name));
  const items = itemsOfManifest({ file: file.name, root, beside });
  return items.ok ? counted({ file: file.name, format: 'qti3' }, items.items, readQtiItem) : items;
};

const readFile = (request: ImportRequest): ReadFile => {
  const decoded = decode(request.file);
  if (!decoded.ok) return decoded;
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (/^\s*</.test(text)) return readXmlFile(request, text);
  if (request.format !== undefined && request.format !== 'gift')
    return refused(notThatFormat(request.file.name, request.format));
  const found = giftBlocks(request.file.name, text);
  return found.ok ? counted({ file: request.file.name, format: 'gift' }, found.blocks, readGiftBlock) : found;
};

/**
 * Reads a foreign file of questions. A damaged or hostile file is refused as a whole; a question that cannot come over
 * is listed in the report with the reason, never left out in silence.
 */
export const importQuestions = (request: ImportRequest): ImportResult => {
  const read = readFile(request);
  if (!read.ok) return read;
  const { name } = request.file;
  if (request.format !== undefined && request.format !== read.format)
    return refused(notThatFormat(name, request.format));
  if (read.questions.length === 0) return refused(noQuestions(name));
  const taken = new Set<string>();
  const questions: ExchangeQuestion[] = [];
  const reports: QuestionReport[] = [];
  for (const [place, imported] of read.questions.entries()) {
    const { question, report } = assemble(imported, request.destination, { count: place + 1, taken });
    reports.push(report);
    if (question) {
      taken.add(question.id);
      questions.push(question);
    }
  }
  return { ok: true, questions, report: { direction: 'import', format: read.format, questions: reports } };
};
