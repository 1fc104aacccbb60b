import type { ActivityId, AttemptId, CourseId, LessonId, OverlayId, QuestionId, QuizId, TrackId } from '#domain/ids.ts';
import type {
  Answer,
  Attempt,
  CheckProgress,
  Completion,
  Confidence,
  CourseProgress,
  LessonState,
  Place,
  Progress,
  Register,
  Review,
  Stamp,
  TrackChoice,
  Verdict,
} from '#domain/progress.ts';
import type { StoredResponse } from '#domain/question.ts';
import { isRowCode } from '#domain/row-code.ts';
import type { Scaled } from '#domain/scaled.ts';
import { highestCounter } from '#domain/stamp.ts';
import { type Damage, fieldsOf, isId, isObject, isText, isWhole, listOf, type Parse, recordOf } from './parse.ts';

/** More than anyone can do, few enough to be read at once. */
const most = { courses: 100, editions: 1000, lessons: 1000, checks: 5000, attempts: 2000, parts: 200 } as const;

const isShare = (value: unknown): value is Scaled => typeof value === 'number' && value >= 0 && value <= 1;

const isMoment = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value));

const day = /^\d{4}-\d\d-\d\d$/;
const minute = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/;

const stamp = (value: unknown): Stamp | undefined => {
  const { counter, replica } = fieldsOf(value);
  return isWhole(counter, 0, highestCounter) && isId(replica) ? { counter, replica } : undefined;
};

/** Whole or not at all: a response that lost a part is another response. */
const response = (value: unknown): StoredResponse | undefined => {
  if (isText(value)) return value;
  if (!isObject(value)) return listOf(value, most.parts, isText);
  const damage: Damage = { count: 0 };
  const rows = recordOf(most.parts, (part) => (isText(part) ? part : undefined))(value, damage);
  return damage.count === 0 ? rows : undefined;
};

const isConfidence = (value: unknown): value is Confidence => value === 1 || value === 2 || value === 3;

const answer = (value: unknown): Answer | undefined => {
  const fields = fieldsOf(value);
  const given = response(fields['response']);
  const at = stamp(fields['stamp']);
  const score = fields['score'];
  if (given === undefined || !at || !isShare(score)) return undefined;
  const { confidence } = fields;
  return { response: given, score, ...(isConfidence(confidence) && { confidence }), stamp: at };
};

const lesson = (value: unknown): LessonState | undefined =>
  value === 1 || value === 2 || value === 3 ? value : undefined;

const check = (value: unknown): CheckProgress | undefined => {
  const fields = fieldsOf(value);
  const first = answer(fields['first']);
  const best = answer(fields['best']);
  return first && best && { first, best };
};

export const parseCompletion = (value: unknown): Completion | undefined => {
  const { edition, on, score } = fieldsOf(value);
  return isWhole(edition, 0, highestCounter) && isMoment(on, day) && isShare(score)
    ? { edition, on, score }
    : undefined;
};

const completion = (value: unknown, _damage: Damage, key: string): Completion | undefined => {
  const parsed = parseCompletion(value);
  return parsed && String(parsed.edition) === key ? parsed : undefined;
};

const isTenths = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most && Math.round(value * 10) / 10 === value;

const review = (value: unknown): Review | undefined => {
  const { on, stability, difficulty, reps } = fieldsOf(value);
  return isMoment(on, day) &&
    isTenths(stability, 0.1, 3650) &&
    isTenths(difficulty, 1, 10) &&
    isWhole(reps, 1, highestCounter)
    ? { on, stability, difficulty, reps }
    : undefined;
};

const verdict = (value: unknown): Verdict | undefined => {
  const { score, passed, situationsFailed } = fieldsOf(value);
  return isShare(score) && typeof passed === 'boolean' && isWhole(situationsFailed, 0, most.parts)
    ? { score, passed, situationsFailed }
    : undefined;
};

/** Undefined for what is absent; what is there and does not parse counts as damage. */
const optional = <Value>(value: unknown, damage: Damage, parse: Parse<Value>): Value | undefined => {
  if (value === undefined) return undefined;
  const parsed = parse(value, damage);
  if (parsed === undefined) damage.count += 1;
  return parsed;
};

const answers = recordOf(most.parts, answer);

const attempt = (value: unknown, damage: Damage, key: string): Attempt | undefined => {
  const fields = fieldsOf(value);
  const { id, quiz, edition, startedAt, number } = fields;
  const drawn = listOf(fields['drawn'], most.parts, isId<QuestionId>);
  if (!isId<AttemptId>(id) || id !== key || !isId<QuizId>(quiz)) return undefined;
  if (!isMoment(startedAt, minute) || !drawn) return undefined;
  if (!isWhole(edition, 0, highestCounter) || !isWhole(number, 1, highestCounter)) return undefined;
  const judged = optional(fields['verdict'], damage, verdict);
  const head = { id, quiz, edition, startedAt, number, drawn, answers: answers(fields['answers'], damage) };
  return judged ? { ...head, verdict: judged } : head;
};

const completions = recordOf(most.editions, completion);
const lessons = recordOf(most.lessons, lesson);
const checks = recordOf(most.checks, check);
const attempts = recordOf(most.attempts, attempt);
const reviews = recordOf(most.checks, review);

const course = (value: unknown, damage: Damage): CourseProgress | undefined => {
  const fields = fieldsOf(value);
  const { epoch } = fields;
  if (!isWhole(epoch, 0, 255)) return undefined;
  return {
    epoch,
    completions: completions(fields['completions'], damage),
    lessons: lessons(fields['lessons'], damage),
    checks: checks(fields['checks'], damage),
    attempts: attempts(fields['attempts'], damage),
    // Records of before there were reviews have none.
    reviews: reviews(fields['reviews'] ?? {}, damage),
  };
};

const register =
  <Value>(parse: (value: unknown) => Value | undefined) =>
  (value: unknown): Register<Value> | undefined => {
    const fields = fieldsOf(value);
    const parsed = parse(fields['value']);
    const at = stamp(fields['stamp']);
    return parsed !== undefined && at ? { value: parsed, stamp: at } : undefined;
  };

const place = register((value): Place | undefined => {
  const { course: where, page } = fieldsOf(value);
  return isId<CourseId>(where) && isId<LessonId | QuizId>(page) ? { course: where, page } : undefined;
});

export const parseTrackChoice = (value: unknown): TrackChoice | undefined => {
  const fields = fieldsOf(value);
  const { track: chosen, activity } = fields;
  const overlays = listOf(fields['overlays'], most.parts, isId<OverlayId>);
  if (!isId<TrackId>(chosen) || !overlays) return undefined;
  if (activity !== undefined && !isId<ActivityId>(activity)) return undefined;
  const { deadline, row } = fields;
  return {
    track: chosen,
    ...(activity !== undefined && { activity }),
    overlays,
    ...(isMoment(deadline, day) && { deadline }),
    ...(isRowCode(row) && { row }),
  };
};

const track = register(parseTrackChoice);

const courses = recordOf(most.courses, course);
const estimates = recordOf(
  most.parts,
  register((value) => (isWhole(value, 0, 3) ? value : undefined)),
);

/**
 * What is sound in a value from storage, a file or another tab. Trusts nothing, never throws.
 * `damaged` counts the entries that were dropped.
 */
export const parseProgress = (value: unknown): { readonly progress: Progress; readonly damaged: number } => {
  const damage: Damage = { count: 0 };
  const fields = fieldsOf(value);
  const progress = {
    courses: courses(fields['courses'], damage),
    estimates: estimates(fields['estimates'], damage),
  };
  const at = optional(fields['place'], damage, place);
  const chosen = optional(fields['track'], damage, track);
  return {
    progress: { ...progress, ...(at && { place: at }), ...(chosen && { track: chosen }) },
    damaged: damage.count,
  };
};
