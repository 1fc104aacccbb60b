import { Worker } from 'node:worker_threads';

/** Work that goes on beside the build. */
export type Meanwhile<Result> = {
  /** Waits for the end. */
  readonly result: () => Promise<Result>;
};

/**
 * Runs a module in a thread of its own: it finds `data` as its `workerData` and posts one message, the result. Nobody
 * needs to wait: a process that ends for another reason ends without it.
 */
export const inThread = <Result>(module: URL, data: unknown): Meanwhile<Result> => {
  const worker = new Worker(module, { workerData: data });
  const ended = new Promise<Result>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${module.pathname} ended with ${code} and said nothing.`)));
  });
  // An error is told to who asks for the result, not before.
  ended.catch(() => undefined);
  worker.unref();
  return {
    result: () => {
      worker.ref();
      return ended;
    },
  };
};
