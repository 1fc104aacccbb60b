import { bookmarkTooLong } from '#text/budget.ts';
import { bookmarkLimit, type CourseBudget, isOver, largestParts } from './bookmark-budget.ts';
import type { Problem } from './build-error.ts';

/** So many parts are named: they are the ones worth looking at. */
const named = 3;

/** Courses whose bookmark may outgrow an LMS, with those of their variants that do by themselves. */
export const overBudget = (courses: readonly CourseBudget[]): readonly Problem[] =>
  courses
    .filter(({ whole }) => isOver(whole))
    .map(({ course, file, whole, variants }) => ({
      file,
      what: bookmarkTooLong(
        { course, variants: variants.filter(isOver).map(({ variant }) => variant) },
        { length: whole.length, limit: bookmarkLimit, largest: largestParts(whole).slice(0, named) },
      ),
    }));
