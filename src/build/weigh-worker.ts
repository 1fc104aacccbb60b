import { parentPort, workerData } from 'node:worker_threads';
import { type ToWeigh, weighCourses } from './weigh.ts';

parentPort?.postMessage(await weighCourses(workerData as ToWeigh));
