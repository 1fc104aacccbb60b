import type { Course, ModuleAim } from '#domain/course.ts';
import type { ModuleId } from '#domain/ids.ts';

/** What modules are taken together for: a competency, up to some level of it, or one activity. */
const groupOf = (aim: ModuleAim): string => (aim.by === 'competency' ? aim.competency : aim.activity);

const levelOf = (aim: ModuleAim): number => (aim.by === 'competency' ? aim.level : 1);

/**
 * Every set of a course's modules that some track could take: of each competency all modules up to some level, or
 * none (`#domain/required-modules.ts`). Without the empty one.
 */
export const moduleSetsOf = ({ modules }: Pick<Course, 'modules'>): readonly (readonly ModuleId[])[] => {
  const groups = [...new Set(modules.map(({ aim }) => groupOf(aim)))].map((group) =>
    modules.filter(({ aim }) => groupOf(aim) === group),
  );
  const sets = groups.reduce<readonly (readonly ModuleId[])[]>(
    (known, own) => {
      const levels = [...new Set(own.map(({ aim }) => levelOf(aim)))];
      const upTo = levels.map((level) => own.filter(({ aim }) => levelOf(aim) <= level).map(({ id }) => id));
      return known.flatMap((set) => [set, ...upTo.map((more) => [...set, ...more])]);
    },
    [[]],
  );
  return sets.filter((set) => set.length > 0);
};
