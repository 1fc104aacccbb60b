import { type Duty, type DutyTables, dutiesOf } from '#domain/duties.ts';
import { requiredModules } from '#domain/required-modules.ts';
import type { Activity, Overlay, PositionLevel } from '#domain/track.ts';

type Tables = DutyTables & { readonly levels: readonly PositionLevel[]; readonly activities: readonly Activity[] };

/** The courses that a role adds to some track, with all modules that the role asks for and the rule for them. */
export const roleDuties = (overlay: Overlay, { levels, activities, ...tables }: Tables): readonly Duty[] => {
  const asked = requiredModules({ need: overlay.raises, courses: tables.courses });
  const added = levels.flatMap(({ id: level }) =>
    activities.flatMap(({ id: activity }) =>
      dutiesOf({ level, activity, overlays: [overlay] }, tables).filter(({ byRole }) => byRole),
    ),
  );
  return tables.courses.flatMap((course) => {
    const duty = added.find((one) => one.course.id === course.id);
    const modules = asked.filter((one) => one.course.id === course.id).map(({ module }) => module);
    return duty ? [{ ...duty, modules }] : [];
  });
};
