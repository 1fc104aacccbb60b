import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { LearnerRecord, SaveFailure, SaveOutcome } from '#records/learner-record.ts';
import { newReplica } from '#records/replica.ts';
import { type OpenDatabase, openNamed } from './database.ts';
import { append, generationOf, type Reading, readJournal } from './journal.ts';
import { type Message, type Tabs, tabsByChannel } from './tabs.ts';

/** What may be replaced. */
export type BrowserSettings = {
  /** Of the database and of the channel between tabs. */
  readonly name?: string;
  readonly openDatabase?: OpenDatabase;
  readonly tabs?: Tabs;
  /** A journal of more rows is merged into one when it is opened. */
  readonly rows?: number;
};

/** What this page knows of the device. */
type Page = {
  readonly openDatabase: OpenDatabase;
  readonly tabs: Tabs;
  readonly rows: number;
  /** Held open, so that a write starts in the same turn; absent before the opening and where storage is refused. */
  database: IDBDatabase | undefined;
  opening: Promise<Reading> | undefined;
  /** Why this page has to do without the device. */
  refused: 'storage-refused' | 'newer-version' | undefined;
  /** How often everything was erased or replaced, as far as this page knows; undefined before the opening. */
  generation: number | undefined;
  /** Not on the device: goes with the next change. Where storage is refused, it is all there is. */
  unsaved: Progress;
  finished: boolean;
  onErased: () => void;
};

const nameOf = (error: unknown): string | undefined => (error instanceof Error ? error.name : undefined);

const failed = (why: SaveFailure): SaveOutcome => ({ ok: false, why });

const failedBy = (error: unknown): SaveOutcome => failed(nameOf(error) === 'QuotaExceededError' ? 'full' : 'refused');

/** Takes note of the device's generation. When it has changed, what this page holds was erased. */
const adopt = (page: Page, generation: number): void => {
  const outdated = page.generation !== undefined && page.generation !== generation;
  page.generation = generation;
  if (!outdated) return;
  page.unsaved = noProgress;
  page.onErased();
};

const checkGeneration = async (page: Page, database: IDBDatabase): Promise<void> => {
  const generation = await generationOf(database).catch(() => page.generation);
  if (generation !== undefined) adopt(page, generation);
};

const connect = async (page: Page): Promise<IDBDatabase> =>
  page.database ??
  page.openDatabase(() => {
    page.database = undefined;
    page.opening = undefined;
  });

const read = async (page: Page): Promise<Reading> => {
  try {
    const database = await connect(page);
    const reading = await readJournal(database, page.rows);
    page.database = database;
    page.refused = undefined;
    adopt(page, reading.generation);
    return reading;
  } catch (error) {
    page.database = undefined;
    page.refused = nameOf(error) === 'VersionError' ? 'newer-version' : 'storage-refused';
    return { progress: noProgress, notices: [page.refused], generation: 0, replica: newReplica() };
  }
};

/** The database once it is open, for what comes before that; undefined where storage is refused. */
const opened = async (page: Page): Promise<IDBDatabase | undefined> => {
  page.opening ??= read(page);
  await page.opening;
  return page.database;
};

const open = async (page: Page): Promise<Reading> => {
  page.finished = false;
  page.opening = page.opening ? page.opening.then(() => read(page)) : read(page);
  const reading = await page.opening;
  return { ...reading, progress: merge(reading.progress, page.unsaved) };
};

const write = async (page: Page, database: IDBDatabase, delta: Progress): Promise<SaveOutcome> => {
  const generation = page.generation ?? 0;
  const change = merge(page.unsaved, delta);
  page.unsaved = noProgress;
  try {
    await append(database, generation, change);
  } catch (error) {
    if (nameOf(error) === 'ConstraintError') await checkGeneration(page, database);
    if (page.generation !== generation) return failed('closed');
    page.unsaved = merge(page.unsaved, change);
    return failedBy(error);
  }
  page.tabs.tell({ kind: 'delta', generation, delta: change } satisfies Message);
  return { ok: true, at: 'device' };
};

const save = async (page: Page, delta: Progress): Promise<SaveOutcome> => {
  if (page.finished) return failed('closed');
  if (page.database) return write(page, page.database, delta);
  const generation = page.generation;
  const database = await opened(page);
  if (generation !== undefined && generation !== page.generation) return failed('closed');
  if (database) return write(page, database, delta);
  page.unsaved = merge(page.unsaved, delta);
  return { ok: true, at: 'memory' };
};

/** Puts `progress` in place of everything, by `onDevice` where there is one; other tabs are told. */
const replace = async (
  page: Page,
  progress: Progress,
  onDevice: (database: IDBDatabase) => Promise<number>,
): Promise<SaveOutcome> => {
  if (page.finished) return failed('closed');
  const database = await opened(page);
  try {
    if (database) page.generation = await onDevice(database);
  } catch (error) {
    return failedBy(error);
  }
  page.unsaved = database ? noProgress : progress;
  page.tabs.tell({ kind: 'erased' } satisfies Message);
  return { ok: true, at: database ? 'device' : 'memory' };
};

/** Only pages on which a learner erases or imports fetch it. */
const rewriting = () => import('./replace-journal.ts');

const erase = async (page: Page): Promise<SaveOutcome> => {
  const outcome = await replace(page, noProgress, async (database) => (await rewriting()).eraseJournal(database));
  // What a newer version wrote is still on the device: it must not be called erased.
  return page.refused === 'newer-version' ? failed('refused') : outcome;
};

const receive = async (page: Page, value: unknown, onDelta: (delta: Progress) => void): Promise<void> => {
  const { parseMessage } = await import('./parse-message.ts');
  const message = parseMessage(value);
  const database = message && (await opened(page));
  if (message?.kind === 'delta' && message.generation === page.generation) onDelta(message.delta);
  else if (database) await checkGeneration(page, database);
  else if (message?.kind === 'erased') {
    page.unsaved = noProgress;
    page.onErased();
  }
};

/**
 * Keeps progress on this device, as a journal of changes in IndexedDB. Where storage is refused, or belongs to a newer
 * version, it works as memory and says so in a notice.
 */
export const browserRecord = (settings: BrowserSettings = {}): LearnerRecord => {
  const { name = 'orientir', openDatabase = openNamed(name), tabs = tabsByChannel(name), rows = 100 } = settings;
  const page: Page = {
    openDatabase,
    tabs,
    rows,
    database: undefined,
    opening: undefined,
    refused: undefined,
    generation: undefined,
    unsaved: noProgress,
    finished: false,
    onErased: () => undefined,
  };
  return {
    get where() {
      return page.refused ? 'memory' : 'device';
    },
    open: async () => {
      const { progress, notices, replica } = await open(page);
      return { progress, notices, replica, mode: 'normal' };
    },
    save: ({ delta }) => save(page, delta),
    follow: (onDelta, onErased) => {
      page.onErased = onErased;
      tabs.hear((message) => void receive(page, message, onDelta));
    },
    erase: () => erase(page),
    restore: (progress) =>
      replace(page, progress, async (database) => (await rewriting()).replaceJournal(database, progress)),
    // Every write was started in the turn of its change: nothing is left to send.
    leave: (how) => {
      page.finished ||= how === 'finish';
    },
  };
};
