import { Document, isMap, isSeq } from 'yaml';
import { isSituation } from '#exchange/pair-sets.ts';
import type { ExchangeQuestion } from '#exchange/question.ts';
import { importedHeading, importedTitle } from '#text/exchange-cli.ts';

const isDefault = (key: string, value: unknown): boolean =>
  value === undefined ||
  (key === 'recall' && value === false) ||
  (key === 'right' && value === false) ||
  (['tags', 'bands', 'mistakes'].includes(key) && Array.isArray(value) && value.length === 0);

/** Without what goes without saying. */
const sparse = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sparse);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([key, inner]) => !isDefault(key, inner));
  return Object.fromEntries(pairs.map(([key, inner]) => [key, sparse(inner)]));
};

const first = [
  'id',
  'set',
  'kind',
  'module',
  'competency',
  'level',
  'facet',
  'recall',
  'tags',
  'anchor',
  'text',
  'explanation',
];

/** A question as authors write it. */
const authored = ({ anchor, ...question }: ExchangeQuestion, quizModule: string | undefined): unknown => {
  const all: Readonly<Record<string, unknown>> = {
    ...question,
    anchor: `${anchor.lesson}#${anchor.block}`,
    module: question.module === quizModule ? undefined : question.module,
  };
  const keys = [...first, ...Object.keys(all).filter((key) => !first.includes(key))];
  return sparse(Object.fromEntries(keys.map((key) => [key, all[key]])));
};

/** Texts in quotes and the rest bare, as in the quizzes that authors wrote. */
const print = (value: unknown): string => {
  const document = new Document(value);
  const short = document.get('draw');
  if (isSeq(short)) for (const stratum of short.items) if (isMap(stratum)) stratum.flow = true;
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
};

export const questionYaml = (question: ExchangeQuestion): string => print(authored(question, undefined));

type Stratum = { readonly module: string; readonly tasks: number; readonly situations: number };

/** One question of every set. */
const drawOf = (questions: readonly ExchangeQuestion[]): readonly Stratum[] => {
  const modules = [...new Set(questions.map(({ module = '' }) => module))];
  return modules.map((module) => {
    const own = questions.filter((question) => question.module === module);
    const setsOf = (wanted: boolean): number =>
      new Set(own.filter((question) => isSituation(question) === wanted).map(({ set }) => set)).size;
    return { module, tasks: setsOf(false), situations: setsOf(true) };
  });
};

const usualPass = 0.7;
const usualSituationPass = 2;
const longestMinutes = 180;

/** quizzes/<course>/<quiz>.yaml with usual values where a foreign file says nothing. */
export const quizYaml = (quiz: {
  readonly id: string;
  readonly title: string | undefined;
  readonly questions: readonly ExchangeQuestion[];
}): string => {
  const draw = drawOf(quiz.questions);
  const only = draw.length === 1 ? draw[0]?.module : undefined;
  const drawn = draw.reduce((sum, { tasks, situations }) => sum + tasks + situations, 0);
  const header = {
    id: quiz.id,
    title: quiz.title ?? importedTitle(quiz.id),
    kind: only === undefined ? 'final' : 'module',
    ...(only !== undefined && { module: only }),
    minutes: Math.min(longestMinutes, Math.max(5, drawn * 2)),
    pass: usualPass,
    situation_pass: usualSituationPass,
    draw,
    questions: quiz.questions.map((question) => authored(question, only)),
  };
  return `# ${importedHeading}\n${print(header)}`;
};
