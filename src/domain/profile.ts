import { bestScores } from './best-scores.ts';
import type { Competency } from './competency.ts';
import type { Course } from './course.ts';
import { shareOf } from './grade.ts';
import type { CompetencyId, CourseId } from './ids.ts';
import type { Item, ItemsFile } from './item.ts';
import { noCourseProgress, type Progress } from './progress.ts';
import type { Facet } from './question.ts';
import type { Scaled } from './scaled.ts';
import { type ShownLevel, shownLevel } from './shown-level.ts';
import type { RequiredLevel } from './track.ts';

/** How the answered questions of one facet turned out, each at its best. */
export type FacetEvidence = { readonly facet: Facet; readonly answered: number; readonly score: Scaled };

/** One competency as the track requires it, as work shows it, and as the learner sees it. */
export type CompetencyProfile = ShownLevel & {
  readonly competency: CompetencyId;
  /** Undefined while no track is chosen. */
  readonly required: RequiredLevel | undefined;
  /** The learner's own estimate, 0–3. */
  readonly own: number | undefined;
  /** Knowledge, skill, behaviour; nothing answered scores 0. */
  readonly facets: readonly FacetEvidence[];
};

const facets: readonly Facet[] = ['knowledge', 'skill', 'behaviour'];

type Answered = { readonly item: Item; readonly score: Scaled };

const answeredIn = (progress: Progress, files: readonly ItemsFile[]): readonly Answered[] =>
  files.flatMap(({ course, items }) => {
    const best = bestScores(progress.courses[course] ?? noCourseProgress);
    return items.flatMap((item) => {
      const score = best.get(item.id);
      return score === undefined ? [] : [{ item, score }];
    });
  });

type Known = {
  readonly competencies: readonly Pick<Competency, 'id'>[];
  readonly courses: readonly Course[];
  /** Of the courses whose answers are to be counted. */
  readonly items: readonly ItemsFile[];
  readonly need: Readonly<Record<CompetencyId, RequiredLevel>> | undefined;
};

/** The profile, competency by competency, over the given courses alone. */
export const profileOf = (
  progress: Progress,
  { competencies, courses, items, need }: Known,
): readonly CompetencyProfile[] => {
  const answered = answeredIn(progress, items);
  const kept = progress.courses as Readonly<Record<CourseId, (typeof progress.courses)[CourseId]>>;
  return competencies.map(({ id }) => {
    const own = answered.filter(({ item }) => item.competency === id);
    return {
      ...shownLevel(id, courses, kept),
      competency: id,
      required: need && (need[id] ?? 0),
      own: progress.estimates[id]?.value,
      facets: facets.map((facet) => {
        const ofFacet = own.filter(({ item }) => item.facet === facet);
        return { facet, answered: ofFacet.length, score: shareOf(ofFacet) };
      }),
    };
  });
};
