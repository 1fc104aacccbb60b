import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { Notice } from '#records/learner-record.ts';
import { isId } from '#records/parse.ts';
import { newReplica } from '#records/replica.ts';
import { guard, writing } from './database.ts';
import { completionOf, resultOf } from './idb-request.ts';
import { type RowReading, readRow, toRow } from './row.ts';

/** What the journal adds up to. `generation`: how often everything was erased or replaced. */
export type Reading = {
  readonly progress: Progress;
  readonly notices: readonly Notice[];
  readonly generation: number;
  readonly replica: string;
};

type Entry = { readonly key: IDBValidKey; readonly row: unknown; readonly reading: RowReading };

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

const isDamaged = ({ reading }: Entry): boolean => reading.state === 'damaged';
const isNewer = ({ reading }: Entry): boolean => reading.state === 'newer';

const entriesOf = async (transaction: IDBTransaction): Promise<readonly Entry[]> => {
  const journal = transaction.objectStore('journal');
  const [keys, rows] = await Promise.all([resultOf(journal.getAllKeys()), resultOf<unknown[]>(journal.getAll())]);
  return keys.map((key, index) => ({ key, row: rows[index], reading: readRow(rows[index]) }));
};

const sum = (entries: readonly Entry[]): Progress =>
  entries.reduce((all, { reading }) => (reading.state === 'newer' ? all : merge(all, reading.progress)), noProgress);

/** Puts one row in place of all that could be read; the damaged ones are kept aside as they are. */
const rewrite = (transaction: IDBTransaction, readable: readonly Entry[]): void => {
  const journal = transaction.objectStore('journal');
  const quarantine = transaction.objectStore('quarantine');
  for (const { key, row } of readable.filter(isDamaged)) quarantine.put(row, key);
  for (const { key } of readable) journal.delete(key);
  journal.add(toRow(sum(readable)));
};

const noticesOf = (entries: readonly Entry[]): readonly Notice[] => {
  const notices: Notice[] = [];
  if (entries.some(isDamaged)) notices.push('quarantined');
  if (entries.some(isNewer)) notices.push('newer-version');
  return notices;
};

/** Reads the journal, and tidies it when it holds damaged rows or more than `rows`. */
export const readJournal = async (database: IDBDatabase, rows: number): Promise<Reading> => {
  const transaction = writing(database, ['journal', 'quarantine', 'closed', 'device']);
  const device = transaction.objectStore('device');
  const [generation, known, entries] = await Promise.all([
    resultOf(transaction.objectStore('closed').count()),
    resultOf<unknown>(device.get('replica')),
    entriesOf(transaction),
  ]);
  const replica = isId(known) ? known : newReplica();
  const readable = entries.filter((entry) => !isNewer(entry));
  if (replica !== known) device.put(replica, 'replica');
  if (readable.length > rows || readable.some(isDamaged)) rewrite(transaction, readable);
  // A device that is full can be read all the same; it is tidied another time.
  await completionOf(transaction).catch(() => undefined);
  return { progress: sum(entries), notices: noticesOf(entries), generation, replica };
};

/** Closes the present generation and forgets all of it; answers with the new one. */
export const eraseJournal = async (database: IDBDatabase): Promise<number> => {
  const transaction = writing(database, ['journal', 'quarantine', 'closed', 'device']);
  const closed = transaction.objectStore('closed');
  const generation = await resultOf(closed.count());
  for (const store of ['journal', 'quarantine', 'device']) transaction.objectStore(store).clear();
  closed.add(true, generation);
  await completionOf(transaction);
  return generation + 1;
};

/** Closes the present generation and puts `progress` in place of what could be read; answers with the new one. */
export const replaceJournal = async (database: IDBDatabase, progress: Progress): Promise<number> => {
  const transaction = writing(database, ['journal', 'closed']);
  const [closed, journal] = [transaction.objectStore('closed'), transaction.objectStore('journal')];
  const [generation, entries] = await Promise.all([resultOf(closed.count()), entriesOf(transaction)]);
  for (const { key } of entries.filter(({ reading }) => reading.state === 'sound')) journal.delete(key);
  closed.add(true, generation);
  journal.add(toRow(progress));
  await completionOf(transaction);
  return generation + 1;
};

/** Whether and how often everything was erased or replaced, to compare with what this page knows. */
export const generationOf = async (database: IDBDatabase): Promise<number> =>
  resultOf(database.transaction('closed').objectStore('closed').count());
