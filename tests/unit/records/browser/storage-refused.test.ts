import { afterEach, describe, expect, it } from 'vitest';
import { merge } from '#domain/merge.ts';
import { openNamed } from '#records/browser/database.ts';
import { resultOf } from '#records/browser/idb-request.ts';
import { changeOf, oneDone, twoDone } from '#tests/contract/learner-record.ts';
import { newDevice, openFaulty } from '#tests/support/device.ts';

const refusing = (name: string) => () => Promise.reject(new DOMException(name, name));

describe('a record on a device that refuses storage', () => {
  it.each(['SecurityError', 'InvalidStateError', 'UnknownError', 'BlockedError'])(
    'works as memory and says so on %s',
    async (error) => {
      const record = newDevice().tab({ openDatabase: refusing(error) });
      expect(await record.open()).toMatchObject({ notices: ['storage-refused'], progress: { courses: {} } });
      expect(await record.save(changeOf(oneDone))).toEqual({ ok: true, at: 'memory' });
      expect(record.where).toBe('memory');
      expect((await record.open()).progress).toEqual(oneDone);
      expect(await record.restore(twoDone)).toEqual({ ok: true, at: 'memory' });
      expect((await record.open()).progress).toEqual(twoDone);
      expect(await record.erase()).toEqual({ ok: true, at: 'memory' });
      expect((await record.open()).progress.courses).toEqual({});
    },
  );

  it('keeps a change made before the refusal was known', async () => {
    const record = newDevice().tab({ openDatabase: refusing('SecurityError') });
    const [opening, outcome] = await Promise.all([record.open(), record.save(changeOf(oneDone))]);
    expect([opening.notices, outcome]).toEqual([['storage-refused'], { ok: true, at: 'memory' }]);
    expect((await record.open()).progress).toEqual(oneDone);
  });

  it('tells the other tabs when it is erased', async () => {
    const device = newDevice();
    const [mine, other] = [1, 2].map(() => device.tab({ openDatabase: refusing('SecurityError') }));
    await Promise.all([mine?.open(), other?.open()]);
    await other?.save(changeOf(oneDone));
    const told = new Promise<void>((resolve) => other?.follow(() => undefined, resolve));
    await mine?.erase();
    await told;
    expect((await other?.open())?.progress.courses).toEqual({});
  });
});

describe('a browser', () => {
  const { indexedDB } = globalThis;
  afterEach(() => {
    globalThis.indexedDB = indexedDB;
  });

  it('without indexedDB works as memory', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await newDevice().tab().open()).toMatchObject({ notices: ['storage-refused'] });
  });

  it('that aborts the reading works as memory', async () => {
    const { name, tab } = newDevice();
    const openDatabase = async (onLost: () => void): Promise<IDBDatabase> => {
      const database = await openNamed(name)(onLost);
      const begin = database.transaction.bind(database);
      database.transaction = (...how) => {
        const transaction = begin(...how);
        queueMicrotask(() => transaction.abort());
        return transaction;
      };
      return database;
    };
    expect(await tab({ openDatabase }).open()).toMatchObject({ notices: ['storage-refused'] });
  });

  it('that holds an older layout open in a tab that does not let go works as memory', async () => {
    const { name, tab } = newDevice();
    await new Promise((resolve) => {
      indexedDB.open(name, 1).onsuccess = resolve;
    });
    expect(await tab({ openDatabase: openNamed(name, 2) }).open()).toMatchObject({ notices: ['storage-refused'] });
  });

  it('that holds a newer layout keeps it untouched, and does not call it erased', async () => {
    const { name, tab } = newDevice();
    const newer = tab({ openDatabase: openNamed(name, 2) });
    await newer.open();
    await newer.save(changeOf(oneDone));
    const older = tab();
    expect(await older.open()).toMatchObject({ notices: ['newer-version'], progress: { courses: {} } });
    expect(await older.save(changeOf(twoDone))).toEqual({ ok: true, at: 'memory' });
    expect(await older.erase()).toEqual({ ok: false, why: 'refused' });
    expect((await tab({ openDatabase: openNamed(name, 2) }).open()).progress).toEqual(oneDone);
  });
});

describe('a write', () => {
  it('that finds the device full is told so, and goes with the next change', async () => {
    const { name, tab } = newDevice();
    let full = true;
    const record = tab({
      openDatabase: openFaulty(name, () => (full ? { committing: 'QuotaExceededError' } : undefined)),
    });
    await record.open();
    expect(await record.save(changeOf(oneDone))).toEqual({ ok: false, why: 'full' });
    expect((await tab().open()).progress.courses).toEqual({});
    full = false;
    expect(await record.save(changeOf(twoDone))).toEqual({ ok: true, at: 'device' });
    expect((await tab().open()).progress).toEqual(merge(oneDone, twoDone));
  });

  it('is not called saved before the transaction is complete', async () => {
    const { name, tab } = newDevice();
    const record = tab({ openDatabase: openFaulty(name, () => ({ committing: 'AbortError' })) });
    await record.open();
    expect(await record.save(changeOf(oneDone))).toEqual({ ok: false, why: 'refused' });
  });

  it('that is refused for a reason that looks like an erasure stays refused', async () => {
    const { name, tab } = newDevice();
    const record = tab({ openDatabase: openFaulty(name, () => ({ adding: 'ConstraintError' })) });
    await record.open();
    expect(await record.save(changeOf(oneDone))).toEqual({ ok: false, why: 'refused' });
  });

  it('starts in the turn of its change, and asks for strict durability', async () => {
    const { name, tab } = newDevice();
    const writes: unknown[] = [];
    const record = tab({
      openDatabase: openFaulty(
        name,
        () => undefined,
        (options) => writes.push(options),
      ),
    });
    await record.open();
    writes.length = 0;
    const saving = record.save(changeOf(oneDone));
    expect(writes).toEqual([{ durability: 'strict' }]);
    await saving;
  });

  it('opens the database again after the connection was lost', async () => {
    const { name, tab } = newDevice();
    let lose: () => void = () => undefined;
    const record = tab({
      openDatabase: (onLost) => {
        lose = onLost;
        return openNamed(name)(onLost);
      },
    });
    await record.open();
    lose();
    expect(await record.save(changeOf(oneDone))).toEqual({ ok: true, at: 'device' });
  });

  it('does not stand in the way of a newer layout', async () => {
    const { name, tab } = newDevice();
    const older = tab();
    await older.open();
    await older.save(changeOf(oneDone));
    const newer = await openNamed(name, 2)(() => undefined);
    const countRows = () => resultOf(newer.transaction('journal').objectStore('journal').count());
    expect(await countRows()).toBe(1);
    expect(await older.save(changeOf(twoDone))).toEqual({ ok: true, at: 'memory' });
    expect(await countRows()).toBe(1);
  });
});
