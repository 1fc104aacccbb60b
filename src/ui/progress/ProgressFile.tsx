import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CourseId } from '#domain/ids.ts';
import type { Progress } from '#domain/progress.ts';
import { addProgress, progressFile, readProgressFile } from '#player/carry-over.ts';
import { restore } from '#player/session.ts';
import { progress as text } from '#text/progress.ts';
import { Button } from '#ui/kit/Button.tsx';
import { FilePreview, type ReadFile } from './FilePreview.tsx';
import { saveAs } from './save-as.ts';

type Props = {
  readonly progress: Progress;
  /** Of this site; a file may bring others. */
  readonly courses: readonly CourseId[];
  /** Whether `progress` is what the record holds. */
  readonly isReady: boolean;
};

type Step =
  | { readonly at: 'start'; readonly said: string }
  | { readonly at: 'preview'; readonly file: ReadFile }
  | { readonly at: 'added'; readonly before: Progress; readonly said: string };

/** Saves progress to a file and takes one in: shown before it is added, and taken back on demand. */
export const ProgressFile: FunctionComponent<Props> = ({ progress, courses, isReady }) => {
  const [step, setStep] = useState<Step>({ at: 'start', said: '' });
  const picker = useRef<HTMLInputElement>(null);
  /** The buttons of a step go with it: the focus goes back to where the way began. */
  const goTo = (next: Step): void => {
    setStep(next);
    picker.current?.focus();
  };
  const read = async (file: File): Promise<void> => {
    const outcome = await readProgressFile(file, progress);
    setStep(outcome.ok ? { at: 'preview', file: outcome } : { at: 'start', said: text.fileErrors[outcome.why] });
    if (picker.current) picker.current.value = '';
  };
  const add = (file: ReadFile): void => {
    addProgress(file.progress);
    goTo({ at: 'added', before: progress, said: text.added });
  };
  const undo = async (before: Progress): Promise<void> => {
    const outcome = await restore(before);
    goTo(outcome.ok ? { at: 'start', said: text.undone } : { at: 'added', before, said: text.notUndone });
  };
  return (
    <section>
      <h2>{text.fileTitle}</h2>
      <p class="prose">{text.fileLead}</p>
      <p class="actions">
        <Button look="secondary" disabled={!isReady} onClick={() => saveAs(text.fileName, progressFile(progress))}>
          {text.save}
        </Button>
        <input
          ref={picker}
          id="progress-file"
          class="file-input visually-hidden"
          type="file"
          disabled={!isReady}
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void read(file);
          }}
        />
        <label class="button button--secondary" for="progress-file">
          {text.load}
        </label>
      </p>
      <div role="status">
        {step.at === 'start' && step.said && <p class="panel">{step.said}</p>}
        {step.at === 'preview' && (
          <FilePreview
            file={step.file}
            courses={courses}
            onAdd={add}
            onCancel={() => goTo({ at: 'start', said: '' })}
          />
        )}
        {step.at === 'added' && (
          <div class="panel">
            <p>{step.said}</p>
            <Button look="secondary" onClick={() => void undo(step.before)}>
              {text.undo}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
};
