import type { FunctionComponent } from 'preact';
import type { Competency } from '#domain/competency.ts';
import type { Course } from '#domain/course.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import { $phase, $progress, $where } from '#player/stores.ts';
import { progress as text } from '#text/progress.ts';
import { useStore } from '#ui/kit/use-store.ts';
import { CompetencyTable } from './CompetencyTable.tsx';
import { CourseTable } from './CourseTable.tsx';
import { EraseData } from './EraseData.tsx';
import { ProgressFile } from './ProgressFile.tsx';

type Props = {
  readonly courses: readonly Course[];
  readonly competencies: readonly Pick<Competency, 'id' | 'code' | 'name'>[];
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
  return (
    <div aria-busy={phase === 'opening'}>
      {!track && <p class="soft">{text.noTrack}</p>}
      {track && (
        <p>
          {text.track}: <strong>{track.code}</strong>
        </p>
      )}
      <CourseTable courses={courses} progress={progress} tracks={tracks} />
      <CompetencyTable competencies={competencies} courses={courses} progress={progress} tracks={tracks} />
      <ProgressFile progress={progress} courses={courses.map(({ id }) => id)} isReady={isReady} />
      <EraseData isReady={isReady} />
    </div>
  );
};
