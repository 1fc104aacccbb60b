import 'fake-indexeddb/auto';
import { type BrowserSettings, browserRecord } from '#records/browser/browser-record.ts';
import { type Database, openNamed } from '#records/browser/database.ts';
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
  /** To look at what is stored, and to damage it. */
  readonly database: () => Promise<Database>;
  readonly rowsIn: (store: 'journal' | 'quarantine') => Promise<unknown[]>;
};

/** A browser with a database of its own. */
export const newDevice = (): Device => {
  devices += 1;
  const name = `device-${devices}`;
  const newTab = tabsOfOneBrowser();
  const database = (): Promise<Database> => openNamed(name)(() => undefined);
  return {
    name,
    tab: (settings) => browserRecord({ name, tabs: newTab(), ...settings }),
    newTab,
    database,
    rowsIn: async (store) => {
      const opened = await database();
      const rows = await opened.getAll(store);
      opened.close();
      return rows;
    },
  };
};

/** What a fault-ridden database does instead of a write; undefined lets the write through. */
export type Fault = () => { readonly adding?: string; readonly committing?: string } | undefined;

const rejected = (name: string): Promise<never> => {
  const promise = Promise.reject(new DOMException(name, name));
  promise.catch(() => undefined);
  return promise;
};

const faultyTransaction = ({ adding, committing }: { readonly adding?: string; readonly committing?: string }) => {
  const request = () => (adding ? rejected(adding) : Promise.resolve());
  return {
    objectStore: () => ({ add: request, delete: request }),
    commit: () => undefined,
    done: rejected(committing ?? adding ?? 'AbortError'),
  };
};

/** Opens a real database whose writes of changes fail as `fault` says; `onWrite` hears of each one that starts. */
export const openFaulty =
  (name: string, fault: Fault, onWrite: (options: unknown) => void = () => undefined) =>
  async (onLost: () => void): Promise<Database> => {
    const database = await openNamed(name)(onLost);
    const transaction = (...args: unknown[]) => {
      onWrite(args[2]);
      const failure = (args[0] as string[]).length === 2 ? fault() : undefined;
      return failure ? faultyTransaction(failure) : Reflect.apply(database.transaction, database, args);
    };
    return new Proxy(database, {
      get: (target, key) => {
        if (key === 'transaction') return transaction;
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
