import type { FunctionComponent } from 'preact';
import { megabytes, offline as text } from '#text/offline.ts';
import { Button } from '#ui/kit/Button.tsx';
import type { Kept } from './course-store.ts';
import { type DownloadState, useDownload } from './use-download.ts';

const startTexts: Readonly<Record<Exclude<Kept, 'whole'>, string>> = {
  nothing: text.download,
  half: text.resume,
  older: text.update,
};

const keptTexts: Readonly<Record<Kept, string>> = {
  nothing: '',
  half: text.half,
  older: text.outdated,
  whole: text.here,
};

const messageOf = (state: DownloadState): string => {
  switch (state.at) {
    case 'asking':
    case 'loading':
      return '';
    case 'impossible':
      return text.impossible[state.why];
    case 'ready':
      return state.failure ? text.failed[state.failure] : keptTexts[state.kept];
    default:
      return state satisfies never;
  }
};

/** A course as a download: what it weighs, how far it has come, and what went wrong. */
export const DownloadCourse: FunctionComponent<{ readonly course: string }> = ({ course }) => {
  const { state, start, stop, remove } = useDownload(course);
  if (state.at === 'asking') return null;
  const total = state.at === 'loading' ? state.list.files.reduce((sum, { size }) => sum + size, 0) : 0;
  return (
    <section class="module" aria-labelledby="offline-title">
      <h2 id="offline-title">{text.title}</h2>
      {'list' in state && <p>{text.lead(megabytes(state.list.transfer))}</p>}
      <p role="status">{messageOf(state)}</p>
      {state.at === 'loading' && (
        <p class="actions">
          <label>
            {text.progress}{' '}
            <progress max={total} value={state.bytes}>
              {Math.round((100 * state.bytes) / total)}&nbsp;%
            </progress>
          </label>
          <Button look="secondary" onClick={stop}>
            {text.stop}
          </Button>
        </p>
      )}
      {state.at === 'ready' && (
        <p class="actions">
          {state.kept !== 'whole' && (
            <Button look="secondary" onClick={() => void start(state.list)}>
              {startTexts[state.kept]}
            </Button>
          )}
          {state.kept !== 'nothing' && (
            <Button look="secondary" onClick={() => void remove(state.list)}>
              {text.remove}
            </Button>
          )}
        </p>
      )}
    </section>
  );
};
