import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfflineList } from '#domain/offline-list.ts';
import { siteUrl } from '#player/site-root.ts';
import { type Kept, keptOf, removeCourse } from './course-store.ts';
import { type DownloadFailure, downloadCourse } from './download-course.ts';
import { whyNot } from './why-not.ts';

export type DownloadState =
  | { readonly at: 'asking' }
  | { readonly at: 'impossible'; readonly why: 'disk' | 'http' | 'browser' }
  | {
      readonly at: 'ready';
      readonly list: OfflineList;
      readonly kept: Kept;
      readonly failure?: Exclude<DownloadFailure, 'stopped'> | undefined;
    }
  | { readonly at: 'loading'; readonly list: OfflineList; readonly bytes: number };

const fetchList = async (course: string): Promise<OfflineList | undefined> => {
  try {
    const answer = await fetch(siteUrl(`courses/${course}/offline.json`));
    return answer.ok ? ((await answer.json()) as OfflineList) : undefined;
  } catch {
    return undefined;
  }
};

/** Storage that refuses even to be read is known when something is put there. */
const keptNow = (course: string, list: OfflineList): Promise<Kept> => keptOf(course, list).catch(() => 'nothing');

export const useDownload = (course: string) => {
  const [state, setState] = useState<DownloadState>({ at: 'asking' });
  const abort = useRef<AbortController>();
  const look = async (list: OfflineList, failure?: DownloadFailure): Promise<void> => {
    const kept = await keptNow(course, list);
    setState({ at: 'ready', list, kept, failure: failure === 'stopped' ? undefined : failure });
  };
  useEffect(() => {
    const why = whyNot();
    if (why) setState({ at: 'impossible', why });
    else void fetchList(course).then((list) => list && look(list));
    return () => abort.current?.abort();
  }, []);
  const start = async (list: OfflineList): Promise<void> => {
    abort.current = new AbortController();
    setState({ at: 'loading', list, bytes: 0 });
    const { signal } = abort.current;
    const onProgress = (bytes: number): void => setState({ at: 'loading', list, bytes });
    await look(list, await downloadCourse({ course, list, onProgress, signal }));
  };
  const remove = async (list: OfflineList): Promise<void> => {
    await removeCourse(course);
    await look(list);
  };
  return { state, start, stop: () => abort.current?.abort(), remove };
};
