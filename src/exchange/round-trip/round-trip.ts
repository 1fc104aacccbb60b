import { exportQuestions } from '../export-questions.ts';
import { valuesOf } from '../fields.ts';
import type { ExchangeFormat } from '../format.ts';
import { importQuestions } from '../import-questions.ts';
import type { ExchangeKind, ExchangeQuestion } from '../question.ts';
import { isUnder, type QuestionReport } from '../report.ts';
import { allKinds, drawQuestion, kindAt } from './corpus.ts';

/** A question that did not come back as it went. */
export type Broken = { readonly id: string; readonly kind: ExchangeKind; readonly why: readonly string[] };

export type RoundTrip = {
  readonly format: ExchangeFormat;
  readonly kinds: readonly ExchangeKind[];
  /** Drawn questions that the format cannot hold, as the export says, by kind and reason. */
  readonly without: readonly { readonly kind: ExchangeKind; readonly why: string; readonly times: number }[];
  readonly sent: number;
  readonly kept: number;
  readonly broken: readonly Broken[];
  /** Fields that the reports list as lost, by kind. */
  readonly lost: ReadonlyMap<ExchangeKind, readonly string[]>;
};

/** What must come back in any case: a report cannot excuse its loss. */
const essential =
  /^(?:kind|text|answer|tolerance|body|units?\b.*|picture\b.*|areas\.(?:x|y|width|height)|.*\.(?:text|right|target|bucket|points|answers|rating|value))$/;

const listed = (report: QuestionReport | undefined): readonly { readonly field: string; readonly fate: string }[] =>
  report?.ok ? report.fields.filter(({ fate }) => fate !== 'kept') : [];

const lostIn = (report: QuestionReport | undefined): readonly string[] =>
  listed(report)
    .filter(({ fate }) => fate === 'lost')
    .map(({ field }) => field);

/** Fields that differ although no report lists them, and essential ones that a report lists as lost. */
const differences = (
  sent: ExchangeQuestion,
  back: ExchangeQuestion,
  reports: readonly (QuestionReport | undefined)[],
): readonly string[] => {
  const [before, after] = [valuesOf(sent), valuesOf(back)];
  const excused = reports.flatMap(listed);
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const unlisted = paths.filter(
    (path) =>
      before.get(path)?.join('\n') !== after.get(path)?.join('\n') &&
      (path === 'kind' || !excused.some(({ field }) => isUnder(path, field))),
  );
  const missing = reports.flatMap(lostIn).filter((field) => essential.test(field));
  return [...new Set([...unlisted, ...missing])];
};

const encoder = new TextEncoder();

/** Writes the questions, reads what was written, and tells what came back changed. */
const throughFormat = (format: ExchangeFormat, questions: readonly ExchangeQuestion[]) => {
  const out = exportQuestions(format, { questions, name: 'corpus', category: 'corpus' });
  const files = new Map([...out.files].map(([path, text]) => [path, encoder.encode(text)]));
  const [name = ''] = [...files.keys()];
  const result = importQuestions({
    file: { name, bytes: files.get(name) ?? new Uint8Array() },
    beside: (path) => files.get(`corpus/${path}`),
    destination: { quiz: 'corpus', defaults: {}, moduleOf: () => undefined, objection: () => undefined },
  });
  return { exported: out.report.questions, result };
};

const brokenIn = (format: ExchangeFormat, questions: readonly ExchangeQuestion[]) => {
  const { exported, result } = throughFormat(format, questions);
  const lost = new Map<ExchangeKind, Set<string>>();
  const broken = questions.flatMap((sent, place): readonly Broken[] => {
    const going = exported[place];
    const at = (why: readonly string[]): readonly Broken[] =>
      why.length > 0 ? [{ id: sent.id, kind: sent.kind, why }] : [];
    if (!going?.ok) return at([going?.why ?? '']);
    if (!result.ok) return at([result.why]);
    const coming = result.report.questions.find((one) => one.id === sent.id);
    const back = result.questions.find((one) => one.id === sent.id);
    for (const field of [going, coming].flatMap(lostIn))
      lost.set(sent.kind, (lost.get(sent.kind) ?? new Set()).add(field));
    if (!back) return at([coming && !coming.ok ? coming.why : '']);
    return at(differences(sent, back, [going, coming]));
  });
  return { broken, lost };
};

/** Whether the export says that everything that makes the question what it is goes over. */
const refusal = (format: ExchangeFormat, question: ExchangeQuestion): string | undefined => {
  const [report] = exportQuestions(format, { questions: [question], name: 'corpus', category: 'corpus' }).report
    .questions;
  if (!report?.ok) return report?.why ?? '';
  return report.fields.find(({ field, fate }) => fate === 'lost' && essential.test(field))?.why;
};

type Drawn = {
  readonly questions: readonly ExchangeQuestion[];
  readonly without: RoundTrip['without'];
};

/** Draws of all kinds in turn until there are enough that the format can hold. */
const drawFor = (format: ExchangeFormat, seed: string, count: number): Drawn => {
  const questions: ExchangeQuestion[] = [];
  const without = new Map<string, { readonly kind: ExchangeKind; readonly why: string; readonly times: number }>();
  for (let number = 1; questions.length < count; number += 1) {
    const question = drawQuestion(seed, kindAt(number), number);
    const why = refusal(format, question);
    if (why === undefined) questions.push(question);
    else {
      const key = `${question.kind} ${why}`;
      without.set(key, { kind: question.kind, why, times: (without.get(key)?.times ?? 0) + 1 });
    }
  }
  return { questions, without: [...without.values()] };
};

/** So many questions of all kinds that the format can hold, out and in again; what it cannot hold is counted apart. */
export const roundTrip = (format: ExchangeFormat, seed: string, count: number): RoundTrip => {
  const { questions, without } = drawFor(format, seed, count);
  const { broken, lost } = brokenIn(format, questions);
  return {
    format,
    kinds: allKinds.filter((kind) => questions.some((question) => question.kind === kind)),
    without,
    sent: questions.length,
    kept: questions.length - broken.length,
    broken,
    lost: new Map([...lost].map(([kind, fields]) => [kind, [...fields]])),
  };
};
