/**
 * `journal`: deltas, one per row, by order of writing; merged rows among them.
 * `quarantine`: rows that could not be read, under their old keys.
 * `closed`: one entry per generation that was erased or replaced, from 0; their number is the present generation.
 * `device`: under `replica`, this device's name.
 * What comes out of a store is parsed like any other input.
 */
type Store = 'journal' | 'quarantine' | 'closed' | 'device';

/** `onLost`: the connection is gone, or has to go because a newer version wants in. */
export type OpenDatabase = (onLost: () => void) => Promise<IDBDatabase>;

const createStores = (database: IDBDatabase): void => {
  database.createObjectStore('journal', { autoIncrement: true });
  for (const store of ['quarantine', 'closed', 'device'] satisfies Store[]) database.createObjectStore(store);
};

/** `layout` is raised only when the stores change; what a row holds has a version of its own. */
export const openNamed =
  (name: string, layout = 1): OpenDatabase =>
  (onLost) =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name, layout);
      request.onupgradeneeded = ({ oldVersion }) => {
        if (oldVersion === 0) createStores(request.result);
      };
      request.onblocked = () => reject(new DOMException('another tab holds the database', 'BlockedError'));
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = () => {
          database.close();
          onLost();
        };
        database.onclose = onLost;
        resolve(database);
      };
    });

/** A write that the device has really taken when it completes, not only its cache. */
export const writing = (database: IDBDatabase, stores: Store[]): IDBTransaction =>
  database.transaction(stores, 'readwrite', { durability: 'strict' });

/**
 * Makes the transaction fail with a ConstraintError when the generation was closed: nothing can be added twice.
 * So a write is checked and committed in one turn, without waiting for an answer that a closing page never gets.
 */
export const guard = (transaction: IDBTransaction, generation: number): void => {
  const closed = transaction.objectStore('closed');
  closed.add(true, generation);
  closed.delete(generation);
};
