import type { CourseId, ModuleId, QuizId } from '#domain/ids.ts';
import type { CourseResult, LearnerResult, TestResult } from '#domain/learner-result.ts';
import type { FacetEvidence } from '#domain/profile.ts';
import type { RequiredLevel } from '#domain/track.ts';
import { type Damage, fieldsOf, isId, isWhole, listOf, recordOf } from './parse.ts';
import { parseCompletion, parseTrackChoice } from './progress-schema.ts';
import { type SealedKind, sealed, type Unsealed, unsealed } from './sealed-file.ts';

const kind: SealedKind = { format: 'orientir-result', version: 1, holds: 'result' };

const most = { courses: 100, modules: 100, tests: 200, competencies: 100, count: 10_000 } as const;

/** The text of the file that a learner gives to HR. `exportedOn`: `2026-11-23`, by the learner's calendar. */
export const toResultFile = (result: LearnerResult, { exportedOn }: { readonly exportedOn: string }): string =>
  sealed(kind, exportedOn, result);

/** A file that was changed is noticed; one that was made up is not: what it says is the learner's own word. */
export type ResultReading = { readonly ok: true; readonly result: LearnerResult } | Extract<Unsealed, { ok: false }>;

/** Every item parsed, or nothing at all. */
const eachOf = <Item>(
  value: unknown,
  limit: number,
  parse: (item: unknown) => Item | undefined,
): readonly Item[] | undefined => {
  if (!Array.isArray(value) || value.length > limit) return undefined;
  const items = value.map((item: unknown) => parse(item));
  const whole = items.filter((item) => item !== undefined);
  return whole.length === items.length ? whole : undefined;
};

const isShare = (value: unknown): value is TestResult['score'] => typeof value === 'number' && value >= 0 && value <= 1;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const test = (value: unknown): TestResult | undefined => {
  const { quiz, attempts, score, passed, situationsFailed, edition, on } = fieldsOf(value);
  return isId<QuizId>(quiz) &&
    isWhole(attempts, 1, most.count) &&
    isShare(score) &&
    typeof passed === 'boolean' &&
    isWhole(situationsFailed, 0, most.count) &&
    isWhole(edition, 0, Number.MAX_SAFE_INTEGER) &&
    isDay(on)
    ? { quiz, attempts, score, passed, situationsFailed, edition, on }
    : undefined;
};

const course = (value: unknown): CourseResult | undefined => {
  const fields = fieldsOf(value);
  const { course: id, lessonsDone, lessonsRequired } = fields;
  const modulesDone = listOf(fields['modulesDone'], most.modules, isId<ModuleId>);
  const tests = eachOf(fields['tests'], most.tests, test);
  const completion = fields['completion'] === undefined ? undefined : parseCompletion(fields['completion']);
  const isWhollyRead = completion !== undefined || fields['completion'] === undefined;
  return isId<CourseId>(id) &&
    isWhole(lessonsDone, 0, most.count) &&
    isWhole(lessonsRequired, 0, most.count) &&
    modulesDone &&
    tests &&
    isWhollyRead
    ? { course: id, lessonsDone, lessonsRequired, modulesDone, ...(completion && { completion }), tests }
    : undefined;
};

const levels = recordOf(most.competencies, (value) => (isWhole(value, 0, 3) ? (value as RequiredLevel) : undefined));

const facetNames: readonly unknown[] = ['knowledge', 'skill', 'behaviour'];

const facet = (value: unknown): FacetEvidence | undefined => {
  const { facet: name, answered, score } = fieldsOf(value);
  return facetNames.includes(name) && isWhole(answered, 1, most.count) && isShare(score)
    ? { facet: name as FacetEvidence['facet'], answered, score }
    : undefined;
};

const facetsByCompetency = recordOf(most.competencies, (value) => eachOf(value, facetNames.length, facet));

const parsed = (value: unknown): LearnerResult | undefined => {
  const fields = fieldsOf(value);
  const damage: Damage = { count: 0 };
  const competencies = levels(fields['competencies'], damage);
  const courses = eachOf(fields['courses'], most.courses, course);
  const track = fields['track'] === undefined ? undefined : parseTrackChoice(fields['track']);
  const facets = fields['facets'] === undefined ? undefined : facetsByCompetency(fields['facets'], damage);
  const isWhollyRead = damage.count === 0 && (track !== undefined || fields['track'] === undefined);
  return courses && isWhollyRead
    ? { ...(track && { track }), courses, competencies, ...(facets && { facets }) }
    : undefined;
};

/** Reads a result file, whole or not at all; trusts nothing, never throws. `sizeBytes` decides before it is parsed. */
export const fromResultFile = (text: string, sizeBytes: number): ResultReading => {
  const file = unsealed(kind, { text, sizeBytes });
  if (!file.ok) return file;
  const result = parsed(file.value);
  return result ? { ok: true, result } : { ok: false, why: 'damaged' };
};
