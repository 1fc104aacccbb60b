import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { Notice } from '#records/learner-record.ts';
import { isReplica, newReplica } from '#records/replica.ts';
import { writing } from './database.ts';
import { completionOf, resultOf } from './idb-request.ts';
import type { Reading } from './journal.ts';
import { type RowReading, readRow } from './read-row.ts';
import { toRow } from './row.ts';

type Entry = { readonly key: IDBValidKey; readonly row: unknown; readonly reading: RowReading };

const isDamaged = ({ reading }: Entry): boolean => reading.state === 'damaged';
const isNewer = ({ reading }: Entry): boolean => reading.state === 'newer';

export const entriesOf = async (transaction: IDBTransaction): Promise<readonly Entry[]> => {
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
export const readStored = async (database: IDBDatabase, rows: number): Promise<Reading> => {
  const transaction = writing(database, ['journal', 'quarantine', 'closed', 'device']);
  const device = transaction.objectStore('device');
  const [generation, known, entries] = await Promise.all([
    resultOf(transaction.objectStore('closed').count()),
    resultOf<unknown>(device.get('replica')),
    entriesOf(transaction),
  ]);
  const replica = isReplica(known) ? known : newReplica();
  const readable = entries.filter((entry) => !isNewer(entry));
  if (replica !== known) device.put(replica, 'replica');
  if (readable.length > rows || readable.some(isDamaged)) rewrite(transaction, readable);
  // A device that is full can be read all the same; it is tidied another time.
  await completionOf(transaction).catch(() => undefined);
  return { progress: sum(entries), notices: noticesOf(entries), generation, replica };
};
