import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/** What comes out of a store is parsed like any other input. */
interface Layout extends DBSchema {
  /** Deltas, one per row, by order of writing; merged rows among them. */
  journal: { key: number; value: unknown };
  /** Rows that could not be read, under their old keys. */
  quarantine: { key: number; value: unknown };
  /** One entry per generation that was erased or replaced, from 0; their number is the present generation. */
  closed: { key: number; value: true };
  /** `replica`: this device's name. */
  device: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Layout>;

type Stores = ('journal' | 'quarantine' | 'closed' | 'device')[];

/** `onLost`: the connection is gone, or has to go because a newer version wants in. */
export type OpenDatabase = (onLost: () => void) => Promise<Database>;

/** `layout` is raised only when the stores change; what a row holds has a version of its own. */
export const openNamed =
  (name: string, layout = 1): OpenDatabase =>
  (onLost) =>
    // A promise's own function, because `openDB` throws at once where there is no indexedDB.
    new Promise((resolve, reject) => {
      const opening = openDB<Layout>(name, layout, {
        upgrade: (database, ...[old, , transaction]) => {
          // A refusal is told by the opening itself.
          transaction.done.catch(() => undefined);
          if (old > 0) return;
          database.createObjectStore('journal', { autoIncrement: true });
          for (const store of ['quarantine', 'closed', 'device'] as const) database.createObjectStore(store);
        },
        blocked: () => reject(new DOMException('another tab holds the database', 'BlockedError')),
        blocking: (_old, _new, event) => {
          (event.target as IDBDatabase).close();
          onLost();
        },
        terminated: onLost,
      });
      opening.then(resolve, reject);
    });

export type Writing = IDBPTransaction<Layout, Stores, 'readwrite'>;

/** A write that the device has really taken when it completes, not only its cache. */
export const writing = (database: Database, stores: Stores): Writing =>
  database.transaction(stores, 'readwrite', { durability: 'strict' });

/**
 * Makes the transaction fail with a ConstraintError when the generation was closed: nothing can be added twice.
 * So a write is checked and committed in one turn, without waiting for an answer that a closing page never gets.
 */
export const guard = (transaction: Writing, generation: number): Promise<unknown>[] => {
  const closed = transaction.objectStore('closed');
  return [closed.add(true, generation), closed.delete(generation)];
};
