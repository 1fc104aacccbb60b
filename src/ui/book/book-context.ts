import type { Term } from '#domain/glossary.ts';
import type { CourseId } from '#domain/ids.ts';
import type { Norm } from '#domain/norm.ts';
import type { Activity, PositionLevel } from '#domain/track.ts';
import type { Question } from '#questions/kinds.ts';

/** What components inside the texts of a whole course need to know; the page puts it into `Astro.locals`. */
export type BookContext = {
  readonly course: CourseId;
  /** All checks of the course in the order of the book: that is how they are numbered. */
  readonly checks: readonly Question[];
  readonly terms: readonly Term[];
  readonly levels: readonly PositionLevel[];
  readonly activities: readonly Activity[];
  readonly norms: readonly Norm[];
  /** SVG texts by `<course>/<name>`. */
  readonly pictures: ReadonlyMap<string, string>;
};
