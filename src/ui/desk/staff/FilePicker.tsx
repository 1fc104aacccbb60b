import type { FunctionComponent } from 'preact';
import { staffDesk as text } from '#text/staff-desk.ts';
import { FileDrop } from '../FileDrop.tsx';

type Props = {
  readonly label: string;
  readonly look: 'primary' | 'secondary';
  readonly onFile: (file: File) => void;
};

/** A staff list or a working file. */
export const FilePicker: FunctionComponent<Props> = ({ label, look, onFile }) => (
  <FileDrop
    id="staff-file"
    label={label}
    look={look}
    accept=".xlsx,.ods,.csv,.txt,.tsv,.json"
    drop={text.drop}
    hint={text.fileHint}
    onFiles={([file]) => onFile(file)}
  />
);
