import { parentPort, workerData } from 'node:worker_threads';
import { readSources } from './read-sources.ts';
import { type Looked, looked, verdictOn } from './verdict.ts';

export type LookedInThread = Looked & { readonly sources: ReadonlyMap<string, string> };

/** The sources of the project in a folder and what a look at them gives; of a sound catalogue the verdict follows. */
const sources = readSources(workerData as string);
const look = looked(sources);
parentPort?.postMessage({ sources, ...look } satisfies LookedInThread);
if (look.ok) parentPort?.postMessage(verdictOn(look.catalogue));
