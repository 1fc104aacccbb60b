import { id, type QuestionId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import type { Standing } from '#domain/standing.ts';
import type { Answered, Change } from '#records/learner-record.ts';

/** What a learner does, as the player hands it to a record. */

export const changed = (delta: Progress, standing?: Standing, answered?: Answered): Change => ({
  delta,
  progress: merge(noProgress, delta),
  standing,
  answered,
});

export const answered = (part: Partial<Answered> = {}): Answered => ({
  question: id<QuestionId>('m1-01'),
  competency: id('k1'),
  text: 'Кому принадлежит решение?',
  interaction: { type: 'choice', options: ['a', 'b', 'c'], chosen: ['b'], right: ['b'] },
  score: scaled(1),
  latencyMs: 12_340,
  at: new Date('2026-11-23T10:00:05.000Z'),
  attempt: undefined,
  ...part,
});
