import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Progress } from '#domain/progress.ts';
import { addProgress, progressFile, type ReadProgress, readProgressFile } from '#player/carry-over.ts';
import { restore } from '#player/session.ts';
import { progress as text } from '#text/progress.ts';
import { Button } from '#ui/kit/Button.tsx';
import { saveAs } from './save-as.ts';

type Props = { readonly progress: Progress };

type Step =
  | { readonly at: 'start'; readonly said: string }
  | { readonly at: 'preview'; readonly file: Extract<ReadProgress, { ok: true }> }
  | { readonly at: 'added'; readonly before: Progress };

/** Saves progress to a file and takes one in: shown before it is added, and taken back on demand. */
export const ProgressFile: FunctionComponent<Props> = ({ progress }) => {
  const [step, setStep] = useState<Step>({ at: 'start', said: '' });
  const picker = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    const outcome = await readProgressFile(file, progress);
    setStep(outcome.ok ? { at: 'preview', file: outcome } : { at: 'start', said: text.fileErrors[outcome.why] });
    if (picker.current) picker.current.value = '';
  };
  const add = (file: Extract<ReadProgress, { ok: true }>): void => {
    addProgress(file.progress);
    setStep({ at: 'added', before: progress });
  };
  const undo = async (before: Progress): Promise<void> => {
    const outcome = await restore(before);
    setStep({ at: 'start', said: outcome.ok ? text.undone : text.notErased });
  };
  return (
    <section>
      <h2>{text.fileTitle}</h2>
      <p class="prose">{text.fileLead}</p>
      <p class="actions">
        <Button look="secondary" onClick={() => saveAs(text.fileName, progressFile(progress))}>
          {text.save}
        </Button>
        <input
          ref={picker}
          id="progress-file"
          class="file-input visually-hidden"
          type="file"
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
          <Preview file={step.file} onAdd={add} onCancel={() => setStep({ at: 'start', said: '' })} />
        )}
        {step.at === 'added' && (
          <div class="panel">
            <p>{text.added}</p>
            <Button look="secondary" onClick={() => void undo(step.before)}>
              {text.undo}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
};

type PreviewProps = {
  readonly file: Extract<ReadProgress, { ok: true }>;
  readonly onAdd: (file: Extract<ReadProgress, { ok: true }>) => void;
  readonly onCancel: () => void;
};

const Preview: FunctionComponent<PreviewProps> = ({ file, onAdd, onCancel }) => {
  const { lessons, answers, attempts, completions, replaced } = file.adds;
  const isNothing = lessons + answers + attempts + completions + replaced.length === 0;
  return (
    <div class="panel">
      <h3>{text.previewTitle}</h3>
      <p>{isNothing ? text.previewNothing : text.preview(file.adds)}</p>
      {replaced.length > 0 && <p>{text.previewReplaces}</p>}
      {file.damaged > 0 && <p>{text.previewDamaged}</p>}
      <p class="actions">
        {!isNothing && <Button onClick={() => onAdd(file)}>{text.add}</Button>}
        <Button look="secondary" onClick={onCancel}>
          {text.cancel}
        </Button>
      </p>
    </div>
  );
};
