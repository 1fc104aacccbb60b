import type { Finding } from '#text/preflight.ts';
import { clock, frames, storages, unloads } from '#text/preflight-browser.ts';

/** What the browser lets the course do where the LMS has put it. */

const name = 'orientir-preflight';

/** Opens, writes and forgets a database of its own. */
const hasIndexedDb = (): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      const request = indexedDB.open(name);
      request.onerror = () => resolve(false);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase(name);
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });

const works = (attempt: () => boolean): boolean => {
  try {
    return attempt();
  } catch {
    return false;
  }
};

const hasLocalStorage = (): boolean =>
  works(() => {
    localStorage.setItem(name, name);
    const isKept = localStorage.getItem(name) === name;
    localStorage.removeItem(name);
    return isKept;
  });

/** Undefined where there is no frame, or its element belongs to another origin. */
const sandboxOf = (): string | undefined => {
  try {
    return window.frameElement?.getAttribute('sandbox') ?? undefined;
  } catch {
    return undefined;
  }
};

type PolicyDocument = { readonly featurePolicy?: { readonly allowsFeature: (feature: string) => boolean } };

const unloadPolicy = (): 'allowed' | 'denied' | 'unknown' => {
  const { featurePolicy } = document as unknown as PolicyDocument;
  if (!featurePolicy) return 'unknown';
  return featurePolicy.allowsFeature('unload') ? 'allowed' : 'denied';
};

const two = (value: number): string => String(value).padStart(2, '0');

const offsetOf = (date: Date): string => {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '−' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

export const surroundings = async (now: Date): Promise<readonly Finding[]> => [
  storages({
    indexedDb: await hasIndexedDb(),
    localStorage: hasLocalStorage(),
    cookies: works(() => navigator.cookieEnabled),
  }),
  frames({ framed: window.parent !== window, popup: window.opener !== null, sandbox: sandboxOf() }),
  unloads(unloadPolicy()),
  clock(Intl.DateTimeFormat().resolvedOptions().timeZone, offsetOf(now), now.toLocaleString('ru')),
];
