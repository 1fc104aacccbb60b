import { parentPort, workerData } from 'node:worker_threads';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { verdictOn } from './verdict.ts';

parentPort?.postMessage(verdictOn(workerData as Catalogue));
