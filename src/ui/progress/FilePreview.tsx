import type { FunctionComponent } from 'preact';
import type { CourseId } from '#domain/ids.ts';
import type { ReadProgress } from '#player/carry-over.ts';
import { progress as text } from '#text/progress.ts';
import { Button } from '#ui/kit/Button.tsx';

export type ReadFile = Extract<ReadProgress, { ok: true }>;

type Props = {
  readonly file: ReadFile;
  /** Of this site. */
  readonly courses: readonly CourseId[];
  readonly onAdd: (file: ReadFile) => void;
  readonly onCancel: () => void;
};

const summary = ({ adds }: ReadFile): string => {
  if (!adds.changes) return text.previewNothing;
  return adds.lessons + adds.answers + adds.attempts > 0 ? text.preview(adds) : text.previewFiner;
};

/** What a file would add, before it is added. */
export const FilePreview: FunctionComponent<Props> = ({ file, courses, onAdd, onCancel }) => {
  const { replaced, track, changes } = file.adds;
  const isForeign = file.courses.some((course) => !courses.includes(course));
  return (
    <div class="panel">
      <h3>{text.previewTitle}</h3>
      <p>{summary(file)}</p>
      {track && <p>{text.previewTrack}</p>}
      {isForeign && <p>{text.previewForeign}</p>}
      {replaced.length > 0 && <p>{text.previewReplaces}</p>}
      {file.damaged > 0 && <p>{text.previewDamaged}</p>}
      <p class="actions">
        {changes && <Button onClick={() => onAdd(file)}>{text.add}</Button>}
        <Button look="secondary" onClick={onCancel}>
          {text.cancel}
        </Button>
      </p>
    </div>
  );
};
