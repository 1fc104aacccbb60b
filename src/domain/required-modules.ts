import type { Course, Module } from './course.ts';
import type { ActivityId, CompetencyId } from './ids.ts';
import type { CompetencyLevel } from './question.ts';
import type { Overlay, RequiredLevel, Track } from './track.ts';

type Need = Readonly<Record<CompetencyId, RequiredLevel>>;

/** Why a track takes a module: the competency is required at `required`, or the module is made for the activity. */
export type Because =
  | { readonly by: 'competency'; readonly competency: CompetencyId; readonly required: CompetencyLevel }
  | { readonly by: 'activity'; readonly activity: ActivityId };

export type RequiredModule = { readonly module: Module; readonly course: Course; readonly because: Because };

/** The track's requirements raised by the roles: the higher level of each competency holds. */
export const requiredNeed = (track: Pick<Track, 'need'>, overlays: readonly Pick<Overlay, 'raises'>[]): Need => {
  const levels: readonly Partial<Need>[] = [track.need, ...overlays.map(({ raises }) => raises)];
  const ids = levels.flatMap((one) => Object.keys(one) as CompetencyId[]);
  const highest = (id: CompetencyId): RequiredLevel =>
    levels.map((one) => one[id] ?? 0).reduce((a, b) => (a > b ? a : b), 0);
  return Object.fromEntries(ids.map((id) => [id, highest(id)]));
};

const reason = (module: Module, need: Need, activity: ActivityId | undefined): Because | undefined => {
  const { aim } = module;
  switch (aim.by) {
    case 'activity':
      return aim.activity === activity ? aim : undefined;
    case 'competency': {
      const required = need[aim.competency] ?? 0;
      return required === 0 || required < aim.level
        ? undefined
        : { by: 'competency', competency: aim.competency, required };
    }
    default:
      return aim satisfies never;
  }
};

/** Modules whose level is not above the required one, and those made for the activity; in the courses' order. */
export const requiredModules = ({
  need,
  activity,
  courses,
}: {
  readonly need: Need;
  readonly activity?: ActivityId | undefined;
  readonly courses: readonly Course[];
}): readonly RequiredModule[] =>
  courses.flatMap((course) =>
    course.modules.flatMap((module) => {
      const because = reason(module, need, activity);
      return because ? [{ module, course, because }] : [];
    }),
  );
