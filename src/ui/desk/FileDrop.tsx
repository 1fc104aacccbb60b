import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly look: 'primary' | 'secondary';
  /** Endings, as the browser's own dialog takes them: `.json,.xlsx`. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Beside the button: that files may be dropped. */
  readonly drop: string;
  readonly hint: string;
  /** Never called with none. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
};

/** Files by a button or by dropping them; the button is the label of a native input. */
export const FileDrop: FunctionComponent<Props> = ({ id, label, look, accept, multiple = false, ...props }) => {
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null | undefined): void => {
    const [first, ...others] = list ?? [];
    if (first) props.onFiles([first, ...others]);
  };
  const over = (event: DragEvent, on: boolean): void => {
    event.preventDefault();
    setOver(on);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra, the input within does the same
    <div
      class={isOver ? 'file-drop file-drop--over' : 'file-drop'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        id={id}
        class="file-input visually-hidden"
        type="file"
        multiple={multiple}
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
      <label class={`button button--${look}`} for={id}>
        {label}
      </label>
      <span class="soft">{props.drop}</span>
      <p class="field__hint" id={`${id}-hint`}>
        {props.hint}
      </p>
    </div>
  );
};
