import type { FunctionComponent } from 'preact';
import type { Course } from '#domain/course.ts';
import type { Progress } from '#domain/progress.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import { resultFile } from '#player/hand-in.ts';
import { today } from '#player/today.ts';
import { handIn as text } from '#text/hand-in.ts';
import { Button } from '#ui/kit/Button.tsx';
import type { Profiled } from '#ui/profile/profiled.ts';
import { useItems } from '#ui/profile/use-items.ts';
import { saveAs } from './save-as.ts';

type Props = {
  readonly progress: Progress;
  readonly courses: readonly Course[];
  readonly competencies: readonly Profiled[];
  readonly tracks: TracksFile;
  /** Whether `progress` is what the record holds. */
  readonly isReady: boolean;
};

/** Saves what HR needs of the learner's work, and says beforehand what that is. */
export const ResultFile: FunctionComponent<Props> = ({ progress, courses, competencies, tracks, isReady }) => {
  const row = progress.track?.value.row;
  const begun = courses.filter(({ id }) => progress.courses[id] !== undefined).map(({ id }) => id);
  const { files, isWhole } = useItems(begun);
  const save = (): void => {
    // Before the files have come nothing is said of facets, rather than too little.
    const items = isWhole && files.length === begun.length ? files : undefined;
    saveAs(text.fileName(row ?? today()), resultFile(progress, { courses, competencies, tracks, items }));
  };
  return (
    <section>
      <h2>{text.title}</h2>
      <p class="prose">{text.lead}</p>
      <p>{text.contentsTitle}</p>
      <ul>
        {text.contents.map((item) => (
          <li key={item}>{item}</li>
        ))}
        <li>{row === undefined ? text.noRow : text.row(row)}</li>
      </ul>
      <p class="prose">{text.without}</p>
      <p class="actions">
        <Button look="secondary" disabled={!isReady} onClick={save}>
          {text.save}
        </Button>
      </p>
    </section>
  );
};
