import type { PackageJob, PackageNews } from './package-job.ts';

/** What a job came to; `failed`: the worker broke down, or the browser does not let one start. */
export type JobResult = Exclude<PackageNews, { what: 'progress' }> | { readonly what: 'cancelled' | 'failed' };

export type RunningJob = { readonly result: Promise<JobResult>; readonly cancel: () => void };

export const runJob = (job: PackageJob, onProgress: (share: number) => void): RunningJob => {
  const worker = new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' });
  let end: (result: JobResult) => void = () => undefined;
  const result = new Promise<JobResult>((resolve) => {
    end = (news) => {
      worker.terminate();
      resolve(news);
    };
  });
  worker.addEventListener('message', ({ data }: MessageEvent<PackageNews>) => {
    if (data.what === 'progress') onProgress(data.share);
    else end(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end({ what: 'failed' });
  });
  worker.postMessage(job);
  return { result, cancel: () => end({ what: 'cancelled' }) };
};
