import { type Running, runWorker } from '../run-worker.ts';
import type { ResultsNews, ResultsTask } from './results-task.ts';

type Told = Exclude<ResultsNews, { what: 'progress' }>;

/** Runs one task on results beside the page. */
export const runResultsTask = (task: ResultsTask, onProgress: (share: number) => void): Running<Told> =>
  runWorker(new Worker(new URL('./results-worker.ts', import.meta.url), { type: 'module' }), task, onProgress);
