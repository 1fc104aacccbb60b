import type { OfflineList } from '#domain/offline-list.ts';
import { siteRoot, siteUrl } from '#player/site-root.ts';
import { finishStore, openStore } from './course-store.ts';

export type DownloadFailure = 'offline' | 'full' | 'refused' | 'changed' | 'stopped';

type Downloading = {
  readonly course: string;
  readonly list: OfflineList;
  /** Bytes that are here. */
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
};

type File = OfflineList['files'][number];

const fetched = async ({ path, size }: File, signal: AbortSignal): Promise<Response | DownloadFailure> => {
  const answer = await fetch(siteUrl(path), { cache: 'no-cache', signal }).catch(() => undefined);
  if (!answer) return signal.aborted ? 'stopped' : 'offline';
  if (!answer.ok) return answer.status >= 500 ? 'offline' : 'changed';
  const bytes = await answer
    .clone()
    .arrayBuffer()
    .catch(() => undefined);
  if (!bytes) return signal.aborted ? 'stopped' : 'offline';
  // A login page, or a file of another edition.
  return bytes.byteLength === size ? answer : 'changed';
};

const failureOf = (error: unknown): DownloadFailure =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';

const fill = async ({ course, list, onProgress, signal }: Downloading): Promise<DownloadFailure | undefined> => {
  const store = await openStore(course, list);
  let done = 0;
  for (const file of list.files) {
    if (!(await store.match(siteUrl(file.path)))) {
      const answer = await fetched(file, signal);
      if (typeof answer === 'string') return answer;
      await store.put(siteUrl(file.path), answer);
    }
    done += file.size;
    onProgress(done);
  }
  await finishStore(course, list);
  return undefined;
};

/**
 * Fetches what is not here yet and lets the worker answer from it. Undefined once the course is whole. Two tabs take
 * turns: the second finds all that the first has brought.
 */
export const downloadCourse = async (downloading: Downloading): Promise<DownloadFailure | undefined> => {
  try {
    await navigator.serviceWorker.register(siteUrl('sw.js'));
    return await navigator.locks.request(`${siteRoot()}${downloading.course}`, () => fill(downloading));
  } catch (error) {
    return failureOf(error);
  }
};
