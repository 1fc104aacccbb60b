import type { DeskNews, DeskTask } from './desk-task.ts';

/** What a task came to; `failed`: the worker broke down, as it does without memory. */
export type TaskResult = Exclude<DeskNews, { what: 'progress' }> | { readonly what: 'cancelled' | 'failed' };

export type RunningTask = { readonly result: Promise<TaskResult>; readonly cancel: () => void };

/** Runs one task in a worker of its own, which ends with it: nothing of the list stays behind. */
export const runTask = (task: DeskTask, onProgress: (share: number) => void): RunningTask => {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
  let end: (result: TaskResult) => void = () => undefined;
  const result = new Promise<TaskResult>((resolve) => {
    end = (news) => {
      worker.terminate();
      resolve(news);
    };
  });
  worker.addEventListener('message', ({ data }: MessageEvent<DeskNews>) => {
    if (data.what === 'progress') onProgress(data.done / data.of);
    else end(data);
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
