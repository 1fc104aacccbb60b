import { budgetCli as say } from '#text/budget.ts';
import { type CourseBudget, largestParts, bookmarkLimit as limit } from './bookmark-budget.ts';

const linesOf = ({ course, whole, variants }: CourseBudget): readonly string[] => [
  say.whole(course, { ...whole, limit }),
  ...largestParts(whole).map((part) => `    ${say.part(part)}`),
  ...variants.map(({ variant, tracks, length }) => `  ${say.variant(variant, tracks.length, { length, limit })}`),
  '',
];

/** Every course with its parts, every variant in a line; the verdict comes last, where the terminal stands. */
export const printBudget = (courses: readonly CourseBudget[], refusals: readonly string[]): string => {
  const [longest] = [...courses].sort((a, b) => b.whole.length - a.whole.length);
  const variants = courses.reduce((sum, course) => sum + course.variants.length, 0);
  const verdict = longest ? [say.fits(longest.course, variants, { ...longest.whole, limit })] : [];
  return [say.lead, '', ...courses.flatMap(linesOf), ...(refusals.length > 0 ? refusals : verdict)].join('\n');
};
