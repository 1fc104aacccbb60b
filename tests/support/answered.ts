import { type AttemptId, type CompetencyId, id, type QuestionId } from '#domain/ids.ts';
import type { Interaction } from '#domain/question.ts';
import { scaled } from '#domain/scaled.ts';
import type { Answered } from '#records/learner-record.ts';

type Parts = Partial<Omit<Answered, 'score' | 'attempt' | 'interaction'>> & {
  readonly score?: number | undefined;
  readonly attempt?: string;
};

/** A rightly answered question with this interaction, on the 23rd of November at five past nine, after 12.34 seconds. */
export const answered = (interaction: Interaction, { score, attempt, ...parts }: Parts = { score: 1 }): Answered => ({
  question: id<QuestionId>('m1-01'),
  competency: id<CompetencyId>('k5'),
  text: 'Что сделать?',
  interaction,
  latencyMs: 12_340,
  at: new Date(2026, 10, 23, 9, 5, 7),
  ...parts,
  score: score === undefined ? undefined : scaled(score),
  attempt: attempt === undefined ? undefined : id<AttemptId>(attempt),
});

const options = ['o-1', 'o-2', 'o-3'];

/** One interaction of every type, answered right but for the performances. */
export const interactions = {
  single: { type: 'choice', options, chosen: ['o-2'], right: ['o-2'] },
  multiple: { type: 'choice', options, chosen: ['o-1', 'o-3'], right: ['o-1', 'o-3'] },
  'true-false': { type: 'true-false', given: true, right: true },
  matching: {
    type: 'matching',
    sources: ['s1', 's2'],
    targets: ['t1', 't2', 't3'],
    pairs: [
      ['s1', 't1'],
      ['s2', 't3'],
    ],
    right: [
      ['s1', 't1'],
      ['s2', 't3'],
    ],
  },
  sequencing: { type: 'sequencing', items: ['a', 'b', 'c'], order: ['c', 'a', 'b'], right: ['a', 'b', 'c'] },
  'fill-in': { type: 'fill-in', given: ['Иванов Иван, паспорт 4510'], right: [['обращение', 'заявление']] },
  numeric: { type: 'numeric', given: 12.5, right: [12, 13] },
  likert: {
    type: 'likert',
    rows: [
      { row: 'r1', scale: ['no', 'so', 'yes'], chosen: 'yes' },
      { row: 'r2', scale: ['no', 'so', 'yes'], chosen: 'no' },
    ],
  },
  rating: {
    type: 'performance',
    steps: [
      ['o1', 'good'],
      ['o2', 'bad'],
    ],
    right: [
      ['o1', 'fair'],
      ['o2', 'bad'],
    ],
    scale: ['bad', 'poor', 'fair', 'good'],
  },
  scenario: {
    type: 'performance',
    steps: [
      ['hello', 'b'],
      ['back', 'a'],
    ],
    right: [
      ['hello', 'a'],
      ['letter', 'a'],
    ],
    decisions: [
      { step: 'hello', options: ['a', 'b'], chosen: 'b', right: 'a' },
      { step: 'back', options: ['a', 'b'], chosen: 'a', right: undefined },
    ],
  },
} as const satisfies Readonly<Record<string, Interaction>>;
