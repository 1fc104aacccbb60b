import 'fake-indexeddb/auto';
import { type BrowserSettings, browserRecord } from '#records/browser/browser-record.ts';
import { openNamed } from '#records/browser/database.ts';
import { completionOf, resultOf } from '#records/browser/idb-request.ts';
import type { Tabs } from '#records/browser/tabs.ts';
import type { LearnerRecord } from '#records/learner-record.ts';

/** Tabs of one browser; a message arrives at once and as a copy. */
const tabsOfOneBrowser = (): (() => Tabs) => {
  const ears = new Map<Tabs, (message: unknown) => void>();
  return () => {
    const tab: Tabs = {
      tell: (message) => {
        for (const [other, onMessage] of ears) if (other !== tab) onMessage(structuredClone(message));
      },
      hear: (onMessage) => {
        ears.set(tab, onMessage);
      },
    };
    return tab;
  };
};

let devices = 0;

export type Device = {
  readonly name: string;
  /** A record as a page of its own would have it. */
  readonly tab: (settings?: BrowserSettings) => LearnerRecord;
  /** To speak to the tabs, or to listen to them, without a record. */
  readonly newTab: () => Tabs;
  /** To look at what is stored. */
  readonly rowsIn: (store: 'journal' | 'quarantine') => Promise<unknown[]>;
  /** To damage what is stored: a row of the journal, at the next key where none is given. */
  readonly putRow: (row: unknown, key?: number) => Promise<void>;
};

/** A browser with a database of its own. */
export const newDevice = (): Device => {
  devices += 1;
  const name = `device-${devices}`;
  const newTab = tabsOfOneBrowser();
  const database = (): Promise<IDBDatabase> => openNamed(name)(() => undefined);
  return {
    name,
    tab: (settings) => browserRecord({ name, tabs: newTab(), ...settings }),
    newTab,
    rowsIn: async (store) => {
      const opened = await database();
      const rows = await resultOf<unknown[]>(opened.transaction(store).objectStore(store).getAll());
      opened.close();
      return rows;
    },
    putRow: async (row, key) => {
      const opened = await database();
      const transaction = opened.transaction('journal', 'readwrite');
      transaction.objectStore('journal').put(row, key);
      await completionOf(transaction);
      opened.close();
    },
  };
};

/** Names of the errors that a request and the whole transaction fail with, or that beginning one throws. */
type Failure = { readonly adding?: string; readonly committing?: string; readonly beginning?: string };

/** What a fault-ridden database does instead of a write; undefined lets the write through. */
export type Fault = () => Failure | undefined;

const errorNamed = (name: string | undefined): DOMException | null => (name ? new DOMException(name, name) : null);

const faultyTransaction = ({ adding, committing }: Failure): IDBTransaction => {
  const nothing = () => undefined;
  const transaction = {
    objectStore: () => ({ add: nothing, delete: nothing }),
    commit: nothing,
    error: errorNamed(committing ?? adding),
    onerror: (_: unknown): void => undefined,
    onabort: nothing,
  };
  setTimeout(() => {
    if (adding) transaction.onerror({ target: { error: errorNamed(adding) } });
    transaction.onabort();
  });
  return transaction as unknown as IDBTransaction;
};

/** Opens a real database whose writes of changes fail as `fault` says; `onWrite` hears of each one that starts. */
export const openFaulty =
  (name: string, fault: Fault, onWrite: (options: unknown) => void = () => undefined) =>
  async (onLost: () => void): Promise<IDBDatabase> => {
    const database = await openNamed(name)(onLost);
    const begin = database.transaction.bind(database);
    database.transaction = (stores, mode, options) => {
      onWrite(options);
      const failure = Array.isArray(stores) && stores.length === 2 ? fault() : undefined;
      if (failure?.beginning) throw new DOMException(failure.beginning, failure.beginning);
      return failure ? faultyTransaction(failure) : begin(stores, mode, options);
    };
    return database;
  };
