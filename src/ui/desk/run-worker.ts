/** How far a task is; every worker of the desk tells it in the same words. */
export type Progress = { readonly what: 'progress'; readonly done: number; readonly of: number };

/** `failed`: the worker broke down, as it does without memory. */
export type Ended = { readonly what: 'cancelled' } | { readonly what: 'failed' };

export type Running<News> = { readonly result: Promise<News | Ended>; readonly cancel: () => void };

/** Runs one task in a worker of its own, which ends with it: nothing of the officer's files stays behind. */
export const runWorker = <News extends { readonly what: string }>(
  worker: Worker,
  task: unknown,
  onProgress: (share: number) => void,
): Running<News> => {
  let end: (result: News | Ended) => void = () => undefined;
  const result = new Promise<News | Ended>((resolve) => {
    end = (news) => {
      worker.terminate();
      resolve(news);
    };
  });
  worker.addEventListener('message', ({ data }: MessageEvent<News | Progress>) => {
    if (data.what === 'progress') onProgress((data as Progress).done / (data as Progress).of);
    else end(data as News);
  });
  // An error in the worker, or a worker that the browser does not let start.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end({ what: 'failed' });
  });
  worker.addEventListener('messageerror', () => end({ what: 'failed' }));
  worker.postMessage(task);
  return { result, cancel: () => end({ what: 'cancelled' }) };
};
