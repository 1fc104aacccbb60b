import type { FunctionComponent } from 'preact';
import { resultsDesk as text } from '#text/results-desk.ts';
import { FileDrop } from '../FileDrop.tsx';

type Props = { readonly look: 'primary' | 'secondary'; readonly onFiles: (files: readonly File[]) => void };

/** Many files of results at once. */
export const ResultsPicker: FunctionComponent<Props> = ({ look, onFiles }) => (
  <FileDrop
    id="results-files"
    label={text.choose}
    look={look}
    accept=".json,.jsonl,.ndjson,.xlsx,.ods,.csv,.txt,.tsv"
    multiple
    drop={text.drop}
    hint={text.fileHint}
    onFiles={onFiles}
  />
);
