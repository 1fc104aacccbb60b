import type { Term } from '#domain/glossary.ts';
import type { CourseId, LessonId } from '#domain/ids.ts';
import type { Norm } from '#domain/norm.ts';
import type { Activity, PositionLevel } from '#domain/track.ts';
import type { Question } from '#questions/kinds.ts';

/** What components inside a lesson's text need to know of it; the page puts it into `Astro.locals`. */
export type LessonContext = {
  readonly course: CourseId;
  readonly lesson: LessonId;
  readonly checks: readonly Question[];
  readonly terms: readonly Term[];
  readonly levels: readonly PositionLevel[];
  readonly activities: readonly Activity[];
  readonly norms: readonly Norm[];
  /** SVG texts by `<course>/<name>`. */
  readonly pictures: ReadonlyMap<string, string>;
};
