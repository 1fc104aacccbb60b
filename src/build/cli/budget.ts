import { join } from 'node:path';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { bookmarkBudget } from '../bookmark-budget.ts';
import { overBudget } from '../over-budget.ts';
import { printBudget } from '../print-budget.ts';
import { readSources } from '../read-sources.ts';

const root = join(import.meta.dirname, '../../..');

/** `npm run budget` prints the longest bookmark of every course variant; it ends with 1 when one might not fit. */
const run = (): void => {
  const courses = bookmarkBudget(catalogueWithoutLedgers(readSources(root)));
  const refusals = overBudget(courses).map(({ file, what }) => `${file}: ${what}`);
  console.log(printBudget(courses, refusals));
  if (refusals.length > 0) process.exitCode = 1;
};

try {
  run();
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'AuthorErrors') throw error;
  console.error(error.message);
  process.exitCode = 1;
}
