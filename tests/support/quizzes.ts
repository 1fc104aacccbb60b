import type { Content } from '#audit/content.ts';
import { id } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import { scaled } from '#domain/scaled.ts';
import { exampleBase } from '#questions/example.ts';
import type { Question } from '#questions/kinds.ts';
import type { Points } from '#questions/points.ts';
import { courseOf, moduleOf } from './courses.ts';

/** Small tests and their questions; whatever a test does not name is of no matter to it. */

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

const base = (name: string, set: string) => ({ ...exampleBase(name), set, text: `Question ${name}`, explanation: 'x' });

type Parts = Partial<Pick<Question, 'module' | 'competency' | 'level' | 'facet' | 'recall' | 'anchor' | 'text'>>;

/** Texts of equal length that share no word, unless a test gives its own. */
const ownTexts = (name: string): readonly string[] => letters.map((letter) => `${letter}${name}`);

type ChoiceParts = Parts & { readonly texts?: readonly string[]; readonly options?: number; readonly right?: number };

/** One right option; `right` is its place, counted from 0. */
export const singleOf = (
  name: string,
  set: string,
  { options = 4, right = 0, texts = ownTexts(name).slice(0, options), ...parts }: ChoiceParts = {},
): Question => ({
  ...base(name, set),
  ...parts,
  kind: 'single',
  options: texts.map((text, at) => ({ id: letters[at] ?? '', text, feedback: 'x', right: at === right })),
});

export const situationOf = (
  name: string,
  set: string,
  { points = [3, 2, 1, 0], ...parts }: Parts & { readonly points?: readonly Points[] } = {},
): Question => ({
  ...base(name, set),
  ...parts,
  kind: 'situational',
  key: { by: 'author', on: '2026-11-23' },
  options: points.map((worth, at) => ({
    id: letters[at] ?? '',
    text: `${letters[at]}${name}`,
    feedback: 'x',
    points: worth,
  })),
});

export const matchingOf = (
  name: string,
  set: string,
  { rows = 3, ...parts }: Parts & { readonly rows?: number } = {},
): Question => ({
  ...base(name, set),
  ...parts,
  kind: 'matching',
  targets: letters.slice(0, 3).map((letter) => ({ id: letter, text: `Target ${letter}` })),
  rows: letters.slice(0, rows).map((letter, at) => ({
    id: letter,
    text: `Row ${letter}`,
    feedback: 'x',
    target: letters[at % 3] ?? '',
  })),
});

export const orderingOf = (name: string, set: string, parts: Parts = {}): Question => ({
  ...base(name, set),
  ...parts,
  kind: 'ordering',
  scoring: 'position',
  items: letters.slice(0, 3).map((letter) => ({ id: letter, text: `Item ${letter}`, feedback: 'x' })),
});

/** A module's test that needs 70 % and two points of three in every situation. */
export const quizOf = (bank: readonly Question[], parts: Partial<Quiz<Question>> = {}): Quiz<Question> => ({
  id: id('module-1'),
  course: id('kc-01'),
  title: 'Test',
  kind: 'module',
  module: id('kc-01-1'),
  minutes: 10,
  pass: scaled(0.7),
  situationPass: scaled(2 / 3),
  critical: [],
  competencyPass: scaled(0.5),
  cooldown: 60,
  forms: 'mixed',
  marking: 'each',
  confidence: false,
  credits: [],
  draw: [{ module: id('kc-01-1'), tasks: bank.length, situations: 0 }],
  bank,
  ...parts,
});

/** One course with these tests and nothing else, unless a test gives more. */
export const contentOf = (quizzes: readonly Quiz<Question>[], parts: Partial<Content> = {}): Content => ({
  terms: [],
  competencies: [],
  courses: [courseOf('kc-01', [moduleOf('kc-01-1')])],
  quizzes,
  checks: new Map(),
  definitions: new Map(),
  ...parts,
});
