import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { completionOf, resultOf } from '#records/browser/idb-request.ts';
import { deviceOutboxes } from '#records/outbox/device-outboxes.ts';
import type { Outbox } from '#records/outbox/outbox.ts';
import { a, b, done } from '#tests/support/scorm12-launch.ts';

let devices = 0;

const newName = (): string => {
  devices += 1;
  return `outboxes-${devices}`;
};

const outbox = (part: Partial<Outbox> = {}): Outbox => ({
  hash: 'h1',
  token: 't1',
  session: 's1',
  isKnown: false,
  at: 1,
  progress: done(a),
  answers: [],
  ...part,
});

const databaseNamed = (name: string): Promise<IDBDatabase> => resultOf(indexedDB.open(name));

describe('outboxes on a device', () => {
  it('are there for the next session', async () => {
    const name = newName();
    expect(await deviceOutboxes(name).put(outbox())).toBe(true);
    expect(await deviceOutboxes(name).read()).toEqual([outbox()]);
  });

  it('are one for a session and a record, the last that was put', async () => {
    const store = deviceOutboxes(newName());
    await store.put(outbox());
    await store.put(outbox({ progress: done(b), at: 2 }));
    await store.put(outbox({ session: 's2' }));
    expect(await store.read()).toEqual([outbox({ progress: done(b), at: 2 }), outbox({ session: 's2' })]);
  });

  it('are dropped by their names', async () => {
    const store = deviceOutboxes(newName());
    await Promise.all(['s1', 's2', 's3'].map((session) => store.put(outbox({ session }))));
    await store.drop(({ session }) => session !== 's2');
    expect((await store.read())?.map(({ session }) => session)).toEqual(['s2']);
  });

  it('start to be written in the turn of the call, durably, once the database is open', async () => {
    const store = deviceOutboxes(newName());
    await store.read();
    const begun: unknown[] = [];
    const begin = IDBDatabase.prototype.transaction;
    onTestFinished(() => {
      IDBDatabase.prototype.transaction = begin;
    });
    IDBDatabase.prototype.transaction = function (...args) {
      begun.push(args.slice(1));
      return begin.apply(this, args);
    };
    void store.put(outbox());
    expect(begun).toEqual([['readwrite', { durability: 'strict' }]]);
  });

  it('that are damaged or a newer version’s are passed over', async () => {
    const name = newName();
    const store = deviceOutboxes(name);
    await store.put(outbox());
    const database = await databaseNamed(name);
    const transaction = database.transaction('outboxes', 'readwrite');
    const rows = transaction.objectStore('outboxes');
    const [sound] = await resultOf<unknown[]>(rows.getAll());
    const row = sound as object;
    rows.put({ ...row, version: 99 }, 'newer');
    rows.put({ ...row, at: 'yesterday' }, 'strange');
    rows.put('nothing of ours', 'foreign');
    await completionOf(transaction);
    database.close();
    expect(await store.read()).toEqual([outbox()]);
  });

  it('are none where the browser refuses storage, and nothing throws', async () => {
    const factory = indexedDB;
    onTestFinished(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: factory, configurable: true });
    });
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const store = deviceOutboxes(newName());
    expect(await store.read()).toBeUndefined();
    expect(await store.put(outbox())).toBe(false);
    await store.drop(() => true);
  });
});
