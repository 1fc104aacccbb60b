import { type Ended, type Running, runWorker } from '../run-worker.ts';
import type { DeskNews, DeskTask } from './desk-task.ts';

type Told = Exclude<DeskNews, { what: 'progress' }>;

/** What a task came to. */
export type TaskResult = Told | Ended;

/** Runs one task on a staff list beside the page. */
export const runTask = (task: DeskTask, onProgress: (share: number) => void): Running<Told> =>
  runWorker(new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' }), task, onProgress);
