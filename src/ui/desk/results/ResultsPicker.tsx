import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { resultsDesk as text } from '#text/results-desk.ts';

type Props = { readonly look: 'primary' | 'secondary'; readonly onFiles: (files: readonly File[]) => void };

/** Many files at once, by a button or by dropping them; the button is the label of a native input. */
export const ResultsPicker: FunctionComponent<Props> = ({ look, onFiles }) => {
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  const over = (event: DragEvent, on: boolean): void => {
    event.preventDefault();
    setOver(on);
  };
  const drop = (event: DragEvent): void => {
    over(event, false);
    take(event.dataTransfer?.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra, the input within does the same
    <div
      class={isOver ? 'file-drop file-drop--over' : 'file-drop'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={drop}
    >
      <input
        id="results-files"
        class="file-input visually-hidden"
        type="file"
        multiple
        accept=".json,.jsonl,.ndjson,.xlsx,.ods,.csv,.txt,.tsv"
        aria-describedby="results-files-hint"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
      <label class={`button button--${look}`} for="results-files">
        {text.choose}
      </label>
      <span class="soft">{text.drop}</span>
      <p class="field__hint" id="results-files-hint">
        {text.fileHint}
      </p>
    </div>
  );
};
