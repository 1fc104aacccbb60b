import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openNamed } from '#records/browser/database.ts';
import { completionOf, resultOf } from '#records/browser/idb-request.ts';

let databases = 0;

/** A new transaction, and its store `device`. */
const begun = async () => {
  databases += 1;
  const database = await openNamed(`requests-${databases}`)(() => undefined);
  const transaction = database.transaction('device', 'readwrite');
  return { database, transaction, store: transaction.objectStore('device') };
};

/** As much of a transaction as is listened to, for what one browser does and another does not. */
const imitation = (error: DOMException | null) => {
  const transaction = { error, onerror: (_: unknown): void => undefined, onabort: (): void => undefined };
  return { transaction, completion: completionOf(transaction as unknown as IDBTransaction) };
};

const errorNamed = (name: string): DOMException => new DOMException(name, name);

describe('a request', () => {
  it('brings its result', async () => {
    const { store } = await begun();
    expect(await resultOf(store.put('value', 'key'))).toBe('key');
    expect(await resultOf(store.get('key'))).toBe('value');
  });

  it('rejects with its own error', async () => {
    const { store } = await begun();
    store.add(1, 'key');
    await expect(resultOf(store.add(2, 'key'))).rejects.toMatchObject({ name: 'ConstraintError' });
  });
});

describe('the completion of a transaction', () => {
  it('comes when everything is kept', async () => {
    const { database, transaction, store } = await begun();
    store.put('value', 'key');
    transaction.commit();
    await completionOf(transaction);
    expect(await resultOf(database.transaction('device').objectStore('device').get('key'))).toBe('value');
  });

  it('rejects with the error of the request that failed', async () => {
    const { transaction, store } = await begun();
    for (const value of [1, 2, 3]) store.add(value, 'key');
    transaction.commit();
    await expect(completionOf(transaction)).rejects.toMatchObject({ name: 'ConstraintError' });
  });

  it('rejects with an AbortError where nothing else is told', async () => {
    const { transaction, store } = await begun();
    store.put('value', 'key');
    const completion = completionOf(transaction);
    transaction.abort();
    await expect(completion).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('rejects with what the device refused while it committed', async () => {
    const { transaction, completion } = imitation(errorNamed('QuotaExceededError'));
    transaction.onabort();
    await expect(completion).rejects.toMatchObject({ name: 'QuotaExceededError' });
  });

  it.each([
    ['the transaction', 'AbortError', 'ConstraintError'],
    ['the request', 'ConstraintError', 'AbortError'],
  ])('finds the cause where a browser tells it of %s alone', async (_, ofRequest, ofTransaction) => {
    const { transaction, completion } = imitation(errorNamed(ofTransaction));
    transaction.onerror({ target: { error: errorNamed(ofRequest) } });
    transaction.onabort();
    await expect(completion).rejects.toMatchObject({ name: 'ConstraintError' });
  });
});
