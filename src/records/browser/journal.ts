import { noProgress, type Progress } from '#domain/progress.ts';
import type { Notice } from '#records/learner-record.ts';
import { isReplica, newReplica } from '#records/replica.ts';
import { guard, writing } from './database.ts';
import { completionOf, resultOf } from './idb-request.ts';
import { toRow } from './row.ts';

/** What the journal adds up to. `generation`: how often everything was erased or replaced. */
export type Reading = {
  readonly progress: Progress;
  readonly notices: readonly Notice[];
  readonly generation: number;
  readonly replica: string;
};

/**
 * Adds a delta. Everything is asked of the database in this turn and committed, so leaving the page can finish it.
 * Rejects with a ConstraintError when the generation was closed.
 */
export const append = async (database: IDBDatabase, generation: number, delta: Progress): Promise<void> => {
  const transaction = writing(database, ['journal', 'closed']);
  guard(transaction, generation);
  transaction.objectStore('journal').add(toRow(delta));
  transaction.commit();
  await completionOf(transaction);
};

/** What there is to know of a journal without rows; undefined where there are rows to be read. */
const readEmpty = async (database: IDBDatabase): Promise<Reading | undefined> => {
  const transaction = writing(database, ['journal', 'closed', 'device']);
  const device = transaction.objectStore('device');
  const [rows, generation, known] = await Promise.all([
    resultOf(transaction.objectStore('journal').count()),
    resultOf(transaction.objectStore('closed').count()),
    resultOf<unknown>(device.get('replica')),
  ]);
  if (rows > 0) return undefined;
  const replica = isReplica(known) ? known : newReplica();
  if (replica !== known) device.put(replica, 'replica');
  await completionOf(transaction).catch(() => undefined);
  return { progress: noProgress, notices: [], generation, replica };
};

/** Reads the journal; what it takes to parse rows is fetched only where there are any. */
export const readJournal = async (database: IDBDatabase, rows: number): Promise<Reading> => {
  const empty = await readEmpty(database);
  if (empty) return empty;
  const { readStored } = await import('./stored-journal.ts');
  return readStored(database, rows);
};

/** Whether and how often everything was erased or replaced, to compare with what this page knows. */
export const generationOf = async (database: IDBDatabase): Promise<number> =>
  resultOf(database.transaction('closed').objectStore('closed').count());
