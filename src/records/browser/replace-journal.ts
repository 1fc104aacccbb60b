import type { Progress } from '#domain/progress.ts';
import { writing } from './database.ts';
import { completionOf, resultOf } from './idb-request.ts';
import { toRow } from './row.ts';
import { entriesOf } from './stored-journal.ts';

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
