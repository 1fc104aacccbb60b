import type { FunctionComponent } from 'preact';
import type { Course } from '#domain/course.ts';
import { requiredNeed } from '#domain/required-modules.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import { $phase, $progress, $where } from '#player/stores.ts';
import { today } from '#player/today.ts';
import { deadlineText } from '#text/deadline.ts';
import { progress as text } from '#text/progress.ts';
import { useStore } from '#ui/kit/use-store.ts';
import { Profile } from '#ui/profile/Profile.tsx';
import type { Profiled } from '#ui/profile/profiled.ts';
import { CourseTable } from './CourseTable.tsx';
import { EraseData } from './EraseData.tsx';
import { ProgressFile } from './ProgressFile.tsx';
import { ResultFile } from './ResultFile.tsx';

type Props = {
  readonly courses: readonly Course[];
  readonly competencies: readonly Profiled[];
  readonly tracks: TracksFile;
};

/** Everything that is kept of the learner on this device, and what can be done with it. */
export const ProgressView: FunctionComponent<Props> = ({ courses, competencies, tracks }) => {
  const progress = useStore($progress);
  const phase = useStore($phase);
  // Before the record is open there is nothing to save or to erase; later it is opened anew without a stop.
  const isReady = useStore($where) !== undefined;
  const choice = progress.track?.value;
  const track = tracks.tracks.find(({ id }) => id === choice?.track);
  const overlays = tracks.overlays.filter(({ id }) => choice?.overlays.includes(id));
  const need = track && requiredNeed(track, overlays);
  return (
    <div aria-busy={phase === 'opening'}>
      {!track && <p class="soft">{text.noTrack}</p>}
      {track && (
        <p>
          {text.track}: <strong>{track.code}</strong>
          {choice?.deadline !== undefined && `. ${deadlineText(choice.deadline, today())}`}
        </p>
      )}
      <CourseTable courses={courses} progress={progress} tracks={tracks} />
      <h2>{text.competenciesTitle}</h2>
      <Profile competencies={competencies} courses={courses} progress={progress} need={need} />
      <ProgressFile progress={progress} courses={courses.map(({ id }) => id)} isReady={isReady} />
      <ResultFile {...{ progress, courses, competencies, tracks, isReady }} />
      <EraseData isReady={isReady} />
    </div>
  );
};
