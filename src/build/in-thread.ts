import { on } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Work that goes on beside the build. */
export type Meanwhile = {
  /** Waits for the next message. Rejects with what ended the work, once it is asked for. */
  readonly next: <Message>() => Promise<Message>;
};

/**
 * Runs a module in a thread of its own: it finds `data` as its `workerData` and posts its results one after the other.
 * Nobody needs to wait: a process that ends for another reason ends without it.
 */
export const inThread = (module: URL, data: unknown): Meanwhile => {
  const worker = new Worker(module, { workerData: data });
  const messages = on(worker, 'message', { close: ['exit'] });
  worker.unref();
  return {
    next: async <Message>() => {
      worker.ref();
      try {
        const { value, done } = await messages.next();
        if (done) throw new Error(`${module.pathname} ended and said nothing more.`);
        return value[0] as Message;
      } finally {
        worker.unref();
      }
    },
  };
};
