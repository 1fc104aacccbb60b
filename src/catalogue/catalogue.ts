import type { Competency } from '#domain/competency.ts';
import type { Course } from '#domain/course.ts';
import type { DutyRule } from '#domain/duty-rule.ts';
import type { Term, TermGroup } from '#domain/glossary.ts';
import type { CourseId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Norm } from '#domain/norm.ts';
import type { PositionTable } from '#domain/position.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { Activity, Overlay, PositionLevel, Track } from '#domain/track.ts';
import type { Question } from '#questions/kinds.ts';
import { type AuthorError, AuthorErrors } from './author-error.ts';
import { checkAssignments } from './check-assignments.ts';
import { checkCourses } from './check-courses.ts';
import { checkDuties } from './check-duties.ts';
import { checkIds } from './check-ids.ts';
import { checkLedgers } from './check-ledgers.ts';
import { checkLessons } from './check-lessons.ts';
import { checkPictures } from './check-pictures.ts';
import { checkQuestions } from './check-questions.ts';
import { checkQuizzes } from './check-quizzes.ts';
import { checkTracks } from './check-tracks.ts';
import type { Entries } from './entries.ts';
import { readEntries, type Sources } from './read-entries.ts';
import { dutyRuleOf } from './schemas/assignments.ts';
import { checksOf, competenciesOf, coursesOf, definitionsOf, quizzesOf } from './to-domain.ts';

/** Everything that authors wrote, checked and believed from here on. */
export type Catalogue = {
  readonly termGroups: readonly TermGroup[];
  readonly terms: readonly Term[];
  readonly competencies: readonly Competency[];
  readonly levels: readonly PositionLevel[];
  readonly positions: PositionTable;
  readonly activities: readonly Activity[];
  readonly overlays: readonly Overlay[];
  readonly tracks: readonly Track[];
  readonly norms: readonly Norm[];
  /** Who takes what by when; whether nobody is left out is checked at the very end. */
  readonly rules: readonly DutyRule[];
  readonly courses: readonly Course[];
  readonly quizzes: readonly Quiz<Question>[];
  /** By `<course>/<lesson>`, in the order of the text. */
  readonly checks: ReadonlyMap<string, readonly Question[]>;
  /** SVG texts by `<course>/<name>`. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Terms that a lesson introduces by quoting their definition, by `<course>/<lesson>`. */
  readonly definitions: ReadonlyMap<string, readonly string[]>;
  readonly ledgers: ReadonlyMap<CourseId, Ledger>;
};

const throwIfAny = (errors: readonly AuthorError[]): void => {
  if (errors.length > 0) throw new AuthorErrors(errors);
};

const compared = (entries: Entries): readonly AuthorError[] => [
  ...checkIds(entries),
  ...checkTracks(entries),
  ...checkAssignments(entries),
  ...checkCourses(entries),
  ...checkLessons(entries),
  ...checkQuestions(entries),
  ...checkQuizzes(entries),
  ...checkPictures(entries),
];

/**
 * The catalogue before its ledgers are looked at: for the word that extends them.
 * References are compared once every file is well formed, so that one misspelt file is not reported missing elsewhere.
 */
export const catalogueWithoutLedgers = (sources: Sources): Catalogue => {
  const inOrder = new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
  const read = readEntries(inOrder);
  if (!read.ok) throw new AuthorErrors(read.errors);
  const entries = read.value;
  throwIfAny(compared(entries));
  const { assignments, glossary, tracks, norms, ledgers, pictures } = entries;
  const checks = checksOf(entries);
  return {
    termGroups: glossary.value.groups,
    terms: glossary.value.terms,
    competencies: competenciesOf(entries),
    ...tracks.value,
    norms: norms.value.norms,
    rules: assignments.value.assignments.map(dutyRuleOf),
    courses: coursesOf(entries, checks),
    quizzes: quizzesOf(entries),
    checks,
    pictures: new Map(pictures.map(({ course, name, value }) => [`${course}/${name}`, value])),
    definitions: definitionsOf(entries),
    ledgers: new Map(ledgers.map(({ course, value }) => [course, value])),
  };
};

/** The catalogue itself when its ledgers name everything and nobody is left out; else throws `AuthorErrors`. */
export const soundToTheEnd = (whole: Catalogue): Catalogue => {
  throwIfAny([...checkLedgers(whole), ...checkDuties(whole)]);
  return whole;
};

/**
 * From the text of every file under courses/ and quizzes/, by its path from the project's root, to the domain.
 * Throws `AuthorErrors` with everything that is wrong.
 */
export const catalogue = (sources: Sources): Catalogue => soundToTheEnd(catalogueWithoutLedgers(sources));
