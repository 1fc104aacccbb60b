import type { Page } from '@playwright/test';

/** The player's database on the device, as a test looks at it and damages it. */

type Store = 'journal' | 'quarantine';

type Ask = { readonly store: Store; readonly add?: readonly unknown[] };

/** Runs in the page: adds rows, where there are any to add, and reads all with their keys. */
const inStore = ({ store, add = [] }: Ask): Promise<readonly (readonly [IDBValidKey, unknown])[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('orientir');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(store, 'readwrite');
      const rows = transaction.objectStore(store);
      for (const row of add) rows.add(row);
      const [keys, values] = [rows.getAllKeys(), rows.getAll()];
      transaction.oncomplete = () => {
        database.close();
        resolve(keys.result.map((key, index) => [key, values.result[index]] as const));
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });

const ask = (page: Page, what: Ask): ReturnType<typeof inStore> => page.evaluate(inStore, what);

export const rowsIn = async (page: Page, store: Store): Promise<readonly unknown[]> =>
  (await ask(page, { store })).map(([, row]) => row);

export const addToJournal = async (page: Page, rows: readonly unknown[]): Promise<void> => {
  await ask(page, { store: 'journal', add: rows });
};

/** All that this browser keeps for the site, as one text. */
export const everythingStored = async (page: Page): Promise<string> => {
  const own = await page.evaluate(async () =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, await caches.keys()]),
  );
  return own + JSON.stringify(await page.context().storageState({ indexedDB: true }));
};
