import { completionOf, resultOf } from '#records/browser/idb-request.ts';
import { readRow } from '#records/browser/read-row.ts';
import { toRow } from '#records/browser/row.ts';
import { fieldsOf, isId, isWhole } from '#records/parse.ts';
import type { Outbox, OutboxName, OutboxStore } from './outbox.ts';
import { answersIn } from './parse-answers.ts';

const storeName = 'outboxes';

const openDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onblocked = () => reject(new DOMException('another tab holds the database', 'BlockedError'));
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });

const nameIn = (row: unknown): OutboxName | undefined => {
  const { hash, token, session, isKnown, at } = fieldsOf(row);
  if (!isId(hash) || !isId(token) || !isId(session) || !isWhole(at, 0, Number.MAX_SAFE_INTEGER)) return undefined;
  return { hash, token, session, isKnown: isKnown === true, at };
};

/** What is sound of it; undefined for what a newer version wrote. */
const outboxIn = (row: unknown): Outbox | undefined => {
  const name = nameIn(row);
  const reading = readRow(row);
  return name && reading.state !== 'newer'
    ? { ...name, progress: reading.progress, answers: answersIn(fieldsOf(row)['answers']) }
    : undefined;
};

const begin = (database: IDBDatabase): IDBTransaction =>
  database.transaction([storeName], 'readwrite', { durability: 'strict' });

const dropIn = async (database: IDBDatabase, isChosen: (name: OutboxName) => boolean): Promise<void> => {
  const transaction = begin(database);
  const store = transaction.objectStore(storeName);
  const [keys, rows] = await Promise.all([resultOf(store.getAllKeys()), resultOf<unknown[]>(store.getAll())]);
  for (const [index, key] of keys.entries()) {
    const name = nameIn(rows[index]);
    if (name && isChosen(name)) store.delete(key);
  }
  await completionOf(transaction);
};

/** One write; asked of the database in this turn, so leaving the page can finish it. */
const putIn = async (database: IDBDatabase, { progress, answers, ...name }: Outbox): Promise<void> => {
  const transaction = begin(database);
  transaction.objectStore(storeName).put({ ...name, ...toRow(progress), answers }, `${name.hash} ${name.session}`);
  transaction.commit();
  await completionOf(transaction);
};

/**
 * Outboxes in IndexedDB, each written whole and durably. A private window or a foreign frame may refuse: then there are
 * none, and everything else works.
 */
export const deviceOutboxes = (name = 'orientir-outbox'): OutboxStore => {
  /** Held open, so that a write starts in the same turn. */
  let database: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase | undefined> | undefined;

  const open = async (): Promise<IDBDatabase | undefined> => {
    try {
      database = await openDatabase(name);
      database.onclose = () => {
        database = undefined;
        opening = undefined;
      };
    } catch {
      database = undefined;
    }
    return database;
  };

  const opened = (): Promise<IDBDatabase | undefined> => {
    opening ??= open();
    return opening;
  };

  return {
    read: async () => {
      try {
        const found = await opened();
        const rows = found && (await resultOf<unknown[]>(found.transaction(storeName).objectStore(storeName).getAll()));
        return rows?.flatMap((row) => outboxIn(row) ?? []);
      } catch {
        return undefined;
      }
    },
    put: async (outbox) => {
      try {
        const found = database ?? (await opened());
        if (found) await putIn(found, outbox);
        return found !== undefined;
      } catch {
        return false;
      }
    },
    drop: async (isChosen) => {
      try {
        const found = await opened();
        if (found) await dropIn(found, isChosen);
      } catch {
        return;
      }
    },
  };
};
