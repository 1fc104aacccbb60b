/** What a request brings; rejects with the request's error. */
export const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const isCause = (error: DOMException | null): boolean => error !== null && error.name !== 'AbortError';

/**
 * Settles with the transaction, and rejects with what made it fail; to be asked for before the turn of its last request
 * ends. Writes need no promise of their own.
 */
export const completionOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    const errors: (DOMException | null)[] = [];
    transaction.onerror = ({ target }) => errors.push((target as IDBRequest).error);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => {
      // After `commit()` a browser gives the cause to the request or to the transaction, and the other an AbortError
      // (IndexedDB 3.0, 5.5 and 5.6).
      errors.push(transaction.error);
      reject(errors.find(isCause) ?? new DOMException('the transaction was aborted', 'AbortError'));
    };
  });
