import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Course } from '#domain/course.ts';
import type { CompetencyId, CourseId } from '#domain/ids.ts';
import type { RequiredLevel } from '#domain/track.ts';
import { fetchCourse } from '#player/course-at-hand.ts';
import { $progress } from '#player/stores.ts';
import { review } from '#text/review.ts';
import { useStore } from '#ui/kit/use-store.ts';
import { Profile } from './Profile.tsx';
import type { Profiled } from './profiled.ts';

type Props = { readonly course: CourseId; readonly competencies: readonly Profiled[] };

/** What the modules that are here lead to: in a package, those that it was made with. */
const needOf = ({ modules }: Course): Readonly<Record<CompetencyId, RequiredLevel>> => {
  const levels = new Map<CompetencyId, RequiredLevel>();
  for (const { aim } of modules) {
    if (aim.by !== 'competency') continue;
    const known = levels.get(aim.competency) ?? 0;
    levels.set(aim.competency, aim.level > known ? aim.level : known);
  }
  return Object.fromEntries(levels);
};

/** The profile over one course: the competencies that its modules teach. */
export const CourseProfile: FunctionComponent<Props> = ({ course: id, competencies }) => {
  const progress = useStore($progress);
  const [course, setCourse] = useState<Course>();
  useEffect(() => {
    void fetchCourse(id).then((file) => setCourse(file?.course));
  }, [id]);
  if (!course) return <p role="status">{review.loading}</p>;
  const need = needOf(course);
  const taught = competencies.filter((one) => need[one.id] !== undefined);
  return <Profile competencies={taught} courses={[course]} progress={progress} need={need} />;
};
