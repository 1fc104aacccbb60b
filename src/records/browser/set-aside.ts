import { openNamed, writing } from './database.ts';
import { completionOf } from './idb-request.ts';

/**
 * Keeps a text that could not be read, in this device's quarantine. `at`: milliseconds, so that nothing is written over;
 * the journal's own rows have positive keys. Where the device refuses, the text is lost: there is nowhere else.
 */
export const setAside = async (text: string, at: number, name = 'orientir'): Promise<void> => {
  try {
    const database = await openNamed(name)(() => undefined);
    const transaction = writing(database, ['quarantine']);
    transaction.objectStore('quarantine').put(text, -at);
    await completionOf(transaction);
    database.close();
  } catch {
    return;
  }
};
