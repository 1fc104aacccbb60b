import type { CompetencyId } from '#domain/ids.ts';
import { competencyIri } from '#domain/iri.ts';
import type { Scaled } from '#domain/scaled.ts';
import { isoDuration } from './duration.ts';
import type { SpelledInteraction } from './interaction.ts';
import { uuidOf } from './uuid.ts';

/** What a launch gives word for word and statements give back word for word. */
export type Json = Readonly<Record<string, unknown>>;

type Score = { readonly scaled: number; readonly raw: number; readonly min: 0; readonly max: 100 };

export type Result = {
  readonly completion?: true;
  readonly success?: boolean;
  readonly score?: Score;
  readonly response?: string;
  readonly duration?: string;
  readonly extensions?: Json;
};

/** xAPI 1.0.3, Data 2. */
export type Statement = {
  readonly id: string;
  readonly actor: Json;
  readonly verb: { readonly id: string; readonly display: Json };
  readonly object: Json;
  readonly result?: Result;
  readonly context: Json;
  /** UTC. */
  readonly timestamp: string;
};

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  mastered: 'http://adlnet.gov/expapi/verbs/mastered',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;

/** What there is to be told, in no standard's spelling. */
export type Telling =
  | { readonly verb: 'initialized' | 'completed' | 'terminated' }
  /** Whole per cent of the course. */
  | { readonly verb: 'progressed'; readonly percent: number }
  /** Without a score where the score would contradict the verdict. */
  | { readonly verb: 'passed' | 'failed'; readonly score: Scaled | undefined }
  /** One competency of the course, by its modules' tests. */
  | { readonly verb: 'mastered'; readonly competency: CompetencyId; readonly score?: Scaled | undefined }
  | { readonly verb: 'answered'; readonly interaction: SpelledInteraction };

/** cmi5 9.5.5.1: 0–100. */
const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

const scoreOf = (score: Scaled): Score => ({
  scaled: score,
  raw: Math.round(score * 10_000) / 100,
  min: 0,
  max: 100,
});

const answerResult = ({ response, success, score, latencyMs }: SpelledInteraction): Result => ({
  ...(response !== undefined && { response }),
  ...(success !== undefined && { success }),
  ...(score !== undefined && { score: scoreOf(score) }),
  duration: isoDuration(latencyMs),
});

const resultOf = (telling: Telling, elapsed: number): Result | undefined => {
  const duration = isoDuration(elapsed);
  switch (telling.verb) {
    case 'initialized':
      return undefined;
    case 'progressed':
      return { extensions: { [progressExtension]: telling.percent } };
    case 'completed':
      return { completion: true, duration };
    case 'passed':
    case 'failed': {
      const score = telling.score === undefined ? {} : { score: scoreOf(telling.score) };
      return { success: telling.verb === 'passed', ...score, duration };
    }
    case 'mastered':
      return { success: true, ...(telling.score !== undefined && { score: scoreOf(telling.score) }) };
    case 'terminated':
      return { duration };
    case 'answered':
      return answerResult(telling.interaction);
    default:
      return telling satisfies never;
  }
};

/** Of the objectives that a course's statements name. */
export const objectiveOf = (competency: CompetencyId): Json & { readonly id: string } => ({
  id: competencyIri(competency),
  objectType: 'Activity',
  definition: { type: 'http://adlnet.gov/expapi/activities/objective' },
});

const objectOf = (telling: Telling, activityId: string): Json => {
  if (telling.verb === 'answered') return { objectType: 'Activity', ...telling.interaction.activity };
  return telling.verb === 'mastered' ? objectiveOf(telling.competency) : { objectType: 'Activity', id: activityId };
};

/**
 * An answer that is told again, in a later session because nobody knows whether it arrived, has the id that it had: an
 * LRS keeps it once (xAPI 1.0.3, Communication 2.1.2).
 */
export const answerId = (whose: readonly string[], { activity, attempt, at }: SpelledInteraction): string =>
  uuidOf(...whose, activity.id, attempt ?? '', at.toISOString());

/** Whose statements they are, and what each standard adds to them. */
export type StatementFrame = {
  readonly actor: Json;
  readonly activityId: string;
  readonly contextOf: (telling: Telling) => Json;
  readonly idOf: (telling: Telling) => string;
};

/** `elapsed`: milliseconds of the session so far. */
export const statementOf = (
  telling: Telling,
  { actor, activityId, contextOf, idOf }: StatementFrame,
  { at, elapsed }: { readonly at: Date; readonly elapsed: number },
): Statement => {
  const result = resultOf(telling, elapsed);
  return {
    id: idOf(telling),
    actor,
    verb: { id: verbs[telling.verb], display: { 'en-US': telling.verb } },
    object: objectOf(telling, activityId),
    ...(result && { result }),
    context: contextOf(telling),
    timestamp: at.toISOString(),
  };
};
