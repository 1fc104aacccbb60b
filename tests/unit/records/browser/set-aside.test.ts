import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserRecord } from '#records/browser/browser-record.ts';
import { openNamed } from '#records/browser/database.ts';
import { resultOf } from '#records/browser/idb-request.ts';
import { setAside } from '#records/browser/set-aside.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

const kept = async (): Promise<readonly unknown[]> => {
  const database = await openNamed('orientir')(() => undefined);
  const rows = await resultOf(database.transaction('quarantine').objectStore('quarantine').getAll());
  database.close();
  return rows;
};

test('texts set aside are kept, one beside the other', async () => {
  await setAside('first', 1000);
  await setAside('second', 1001);
  expect([...(await kept())].sort()).toEqual(['first', 'second']);
});

test('a device that refuses storage is no error', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(setAside('lost', 1000)).resolves.toBeUndefined();
});

test('erasing the learner’s data erases what was set aside', async () => {
  await setAside('damaged', 1000);
  const record = browserRecord();
  await record.open();
  await record.erase();
  expect(await kept()).toEqual([]);
});
