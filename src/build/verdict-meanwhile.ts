import { Worker } from 'node:worker_threads';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Verdict } from './verdict.ts';

/**
 * Begins to judge a catalogue in a thread of its own, which is as long as bundling takes; what it gives waits for the
 * verdict. A build that fails before it is asked for ends without it.
 */
export const verdictMeanwhile = (catalogue: Catalogue): (() => Promise<Verdict>) => {
  const worker = new Worker(new URL('./verdict-worker.ts', import.meta.url), { workerData: catalogue });
  const verdict = new Promise<Verdict>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The audit ended with ${code} before it said anything.`)));
  });
  // Told when it is asked for, not before.
  verdict.catch(() => undefined);
  worker.unref();
  return () => {
    worker.ref();
    return verdict;
  };
};
