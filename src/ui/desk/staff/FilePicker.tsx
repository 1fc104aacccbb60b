import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { staffDesk as text } from '#text/staff-desk.ts';

type Props = {
  readonly label: string;
  readonly look: 'primary' | 'secondary';
  readonly onFile: (file: File) => void;
};

/** A file by its button or by dropping it; the button is the label of a native input. */
export const FilePicker: FunctionComponent<Props> = ({ label, look, onFile }) => {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, on: boolean): void => {
    event.preventDefault();
    setOver(on);
  };
  const drop = (event: DragEvent): void => {
    over(event, false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
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
        id="staff-file"
        class="file-input visually-hidden"
        type="file"
        accept=".xlsx,.ods,.csv,.txt,.tsv,.json"
        aria-describedby="staff-file-hint"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <label class={`button button--${look}`} for="staff-file">
        {label}
      </label>
      <span class="soft">{text.drop}</span>
      <p class="field__hint" id="staff-file-hint">
        {text.fileHint}
      </p>
    </div>
  );
};
