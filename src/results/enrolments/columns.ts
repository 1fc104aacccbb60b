import { attemptHeadings, enrolmentHeadings } from '#text/result-headings.ts';
import type { PeopleTable, ResultColumn, TableFile } from '../read/find-people.ts';

/** A report with one row for each person and course. */
export type EnrolmentFile = { readonly file: TableFile; readonly columns: EnrolmentColumns };

/** Of such a report. */
export type EnrolmentColumns = {
  /** Undefined: the whole file is of one course. */
  readonly course: ResultColumn | undefined;
  readonly state: ResultColumn | undefined;
  readonly score: ResultColumn | undefined;
  /** The highest score that could be had; undefined: a hundred. */
  readonly most: ResultColumn | undefined;
  readonly on: ResultColumn | undefined;
};

/** In the order of the words, which is from the most telling to the least. */
const columnsOf = (words: readonly string[], { others }: PeopleTable): readonly ResultColumn[] =>
  words.flatMap((word) => others.filter(({ folded }) => folded === word));

/** Per cents leave no doubt of the highest score. */
export const isOutOf100 = ({ heading }: ResultColumn): boolean => heading.includes('%');

/** Columns of results and grades may have words instead. */
const hasScores = ({ place }: ResultColumn, { rows }: PeopleTable): boolean =>
  rows.some(({ cells }) => /^\d/.test(cells[place] ?? ''));

const isOfAttempts = ({ others }: PeopleTable): boolean =>
  others.some(({ folded }) => attemptHeadings.includes(folded));

/** Undefined where the table is of another shape. */
export const enrolmentColumns = (table: PeopleTable): EnrolmentColumns | undefined => {
  const [course] = columnsOf(enrolmentHeadings.course, table);
  const [state] = columnsOf(enrolmentHeadings.state, table);
  const scores = columnsOf(enrolmentHeadings.score, table).filter((column) => hasScores(column, table));
  const score = scores.find(isOutOf100) ?? scores[0];
  const isEnough = course ? (state ?? score) : state && !isOfAttempts(table);
  if (!isEnough) return undefined;
  const [most] = columnsOf(enrolmentHeadings.most, table);
  const [on] = columnsOf(enrolmentHeadings.on, table);
  return { course, state, score, most: score && isOutOf100(score) ? undefined : most, on };
};
