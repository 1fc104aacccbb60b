import type { FunctionComponent } from 'preact';
import type { Course } from '#domain/course.ts';
import type { CompetencyId } from '#domain/ids.ts';
import { profileOf } from '#domain/profile.ts';
import type { Progress } from '#domain/progress.ts';
import type { RequiredLevel } from '#domain/track.ts';
import { profile as text } from '#text/profile.ts';
import { ProfilePicture } from './ProfilePicture.tsx';
import { ProfileTable } from './ProfileTable.tsx';
import type { Profiled } from './profiled.ts';
import { useItems } from './use-items.ts';

type Props = {
  readonly competencies: readonly Profiled[];
  readonly courses: readonly Course[];
  readonly progress: Progress;
  readonly need: Readonly<Record<CompetencyId, RequiredLevel>> | undefined;
};

/** The profile as a picture and as a table over the given courses. */
export const Profile: FunctionComponent<Props> = ({ competencies, courses, progress, need }) => {
  const begun = courses.map(({ id }) => id).filter((id) => progress.courses[id] !== undefined);
  const { files, isWhole } = useItems(begun);
  const rows = profileOf(progress, { competencies, courses, items: files, need });
  return (
    <>
      <p class="prose">{text.lead}</p>
      {!isWhole && <p role="alert">{text.notLoaded}</p>}
      <ProfilePicture rows={rows} competencies={competencies} />
      <ProfileTable rows={rows} competencies={competencies} />
    </>
  );
};
