import type { ModuleId } from '#domain/ids.ts';
import { percent, type Scaled } from '#domain/scaled.ts';
import type { Line, Origin, Status } from '../read/results-file.ts';

/** What one source says of one person and one course, all its lines together. */
export type Side = {
  readonly status: Status;
  readonly score: Scaled | undefined;
  readonly on: string | undefined;
  /** The status was not said: it follows from the score. */
  readonly byScore: boolean;
  /** Undefined: it names none. */
  readonly modules: readonly ModuleId[] | undefined;
};

/** What a person and a course come to. */
export type Outcome = Side & {
  readonly origin: Origin;
  /** Both sources, where they do not agree. */
  readonly differing?: Readonly<Record<Origin, Side>> | undefined;
};

export type Said = { readonly origin: Origin; readonly line: Line };

/** `counts`: whether a score without a status that reaches `pass` is a completion. */
export type ScoreRule = { readonly pass: Scaled; readonly counts: boolean };

const ranks: Readonly<Record<Status, number>> = { 'in-progress': 1, failed: 2, completed: 3 };

const statusOf = ({ status, score }: Line, { pass, counts }: ScoreRule): Status => {
  if (status !== undefined) return status;
  if (!counts || score === undefined) return 'in-progress';
  return score >= pass ? 'completed' : 'failed';
};

const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

const highest = (scores: readonly (Scaled | undefined)[]): Scaled | undefined =>
  scores.reduce((best, next) => (next !== undefined && (best === undefined || next > best) ? next : best), undefined);

/** The best of all lines: a completion never falls, its first day and its best score stay. */
const sideOf = (lines: readonly Line[], rule: ScoreRule): Side | undefined => {
  const judged = lines.map((line) => ({ line, status: statusOf(line, rule) }));
  const [first, ...others] = judged;
  if (!first) return undefined;
  const best = others.reduce((top, next) => (ranks[next.status] > ranks[top.status] ? next : top), first).status;
  const ofBest = judged.filter(({ status }) => status === best).map(({ line }) => line);
  const named = lines.flatMap(({ modules }) => (modules ? [modules] : []));
  return {
    status: best,
    score: highest(lines.map(({ score }) => score)),
    on: earliest(ofBest.map(({ on }) => on)),
    byScore: ofBest.every(({ status }) => status === undefined),
    modules: named.length > 0 ? [...new Set(named.flat())] : undefined,
  };
};

const isSame = (one: Side, other: Side): boolean =>
  one.status === other.status &&
  (one.score === undefined || other.score === undefined || percent(one.score) === percent(other.score));

/**
 * The outcome of everything that was said: the better one, so that a completion never falls; where both agree in the
 * status, the LMS's. Undefined where nothing was said.
 */
export const outcomeOf = (said: readonly Said[], rule: ScoreRule): Outcome | undefined => {
  const of = (origin: Origin): Side | undefined =>
    sideOf(
      said.filter((one) => one.origin === origin).map(({ line }) => line),
      rule,
    );
  const [lms, learner] = [of('lms'), of('learner')];
  if (!lms || !learner) {
    if (lms) return { ...lms, origin: 'lms' };
    return learner && { ...learner, origin: 'learner' };
  }
  const isLms = ranks[lms.status] >= ranks[learner.status];
  const best = isLms ? lms : learner;
  const modules = [...(lms.modules ?? []), ...(learner.modules ?? [])];
  return {
    ...best,
    ...(isLms && { on: lms.on ?? learner.on, score: lms.score ?? learner.score }),
    modules: modules.length > 0 ? [...new Set(modules)] : undefined,
    origin: isLms ? 'lms' : 'learner',
    differing: isSame(lms, learner) ? undefined : { lms, learner },
  };
};
