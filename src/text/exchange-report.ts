import { counted } from './plural.ts';

/** The report of an export or an import of questions, in the shape of `Report`. */

type Field = {
  readonly field: string;
  readonly fate: 'kept' | 'approximated' | 'lost';
  readonly why?: string | undefined;
};

type Question =
  | {
      readonly ok: true;
      readonly id: string;
      readonly kind: string;
      readonly line?: number | undefined;
      readonly fields: readonly Field[];
    }
  | {
      readonly ok: false;
      readonly id: string;
      readonly kind?: string | undefined;
      readonly line?: number | undefined;
      readonly why: string;
    };

type Report = {
  readonly direction: 'export' | 'import';
  readonly format: keyof typeof formatNames;
  readonly questions: readonly Question[];
};

export const formatNames = { 'moodle-xml': 'Moodle XML', gift: 'GIFT', qti3: 'QTI 3' } as const;

const fates = { kept: 'сохранено', approximated: 'приближено', lost: 'потеряно' } as const;

const tasks = (count: number): string => counted(count, ['задание', 'задания', 'заданий']);

const head = ({ id, kind, line }: Question): string =>
  [id, kind, line === undefined ? undefined : `строка ${line}`].filter((part) => part !== undefined).join(', ');

/** Fields with one fate and one reason stand together. */
const grouped = (fields: readonly Field[]): readonly string[] => {
  const groups = new Map<string, readonly string[]>();
  for (const { field, fate, why } of fields) {
    const key = why === undefined ? fates[fate] : `${fates[fate]} (${why})`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups].map(([key, names]) => `  ${key}: ${names.join(', ')}`);
};

const transferred = (question: Question): readonly string[] =>
  question.ok ? [head(question), ...grouped(question.fields)] : [];

const refused = (question: Question): readonly string[] =>
  question.ok ? [] : [`  ${head(question)}: ${question.why}`];

const refusedList = (questions: readonly Question[]): readonly string[] => {
  const lines = questions.flatMap(refused);
  return lines.length === 0 ? [] : ['Не перенесены:', ...lines];
};

/** One line: how many of how many. */
export const reportSummary = ({ direction, format, questions }: Report): string => {
  const done = questions.filter(({ ok }) => ok).length;
  const where = direction === 'export' ? `Экспорт в ${formatNames[format]}` : `Импорт из ${formatNames[format]}`;
  return `${where}: ${tasks(done)} из ${questions.length}.`;
};

/** How many, and which did not go over and why. */
export const reportInShort = (report: Report): string =>
  [reportSummary(report), ...refusedList(report.questions)].join('\n');

/** Everything: each field of each question. */
export const reportInFull = (report: Report): string =>
  [reportSummary(report), ...refusedList(report.questions), '', ...report.questions.flatMap(transferred), ''].join(
    '\n',
  );

type RoundTrip = {
  readonly format: keyof typeof formatNames;
  readonly kinds: readonly string[];
  readonly without: readonly { readonly kind: string; readonly why: string; readonly times: number }[];
  readonly sent: number;
  readonly kept: number;
  readonly broken: readonly { readonly id: string; readonly kind: string; readonly why: readonly string[] }[];
  readonly lost: ReadonlyMap<string, readonly string[]>;
};

const decimal = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });

/** What came back of the generated questions. */
export const roundTripReport = ({ format, kinds, without, sent, kept, broken, lost }: RoundTrip): string => {
  const drawn = without.reduce((sum, { times }) => sum + times, sent);
  return [
    `${formatNames[format]}: туда и обратно сохранено ${tasks(kept)} из ${sent} (${decimal.format((kept / sent) * 100)} %).`,
    `  виды: ${kinds.join(', ')}`,
    ...[...lost].map(([kind, fields]) => `  ${kind}: потеряно по отчёту: ${fields.join(', ')}`),
    ...broken.map(({ id, kind, why }) => `  не сохранено: ${id}, ${kind}: ${why.join(', ')}`),
    `  всего составлено ${tasks(drawn)}; формат не выражает:`,
    ...without.map(({ kind, why, times }) => `    ${kind} (${times}): ${why}`),
  ].join('\n');
};
