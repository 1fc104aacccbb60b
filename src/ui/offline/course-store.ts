import { completeMark, type OfflineList, storeName, storePrefix } from '#domain/offline-list.ts';
import { siteRoot, siteUrl } from '#player/site-root.ts';

export type Kept = 'nothing' | 'half' | 'older' | 'whole';

const namesOf = async (course: string): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`${storePrefix(siteRoot())}${course} `));

const isWhole = async (name: string): Promise<boolean> =>
  (await (await caches.open(name)).match(siteUrl(completeMark))) !== undefined;

/** What of a course is on this device. */
export const keptOf = async (course: string, { version }: OfflineList): Promise<Kept> => {
  const present = storeName(siteRoot(), course, version);
  const names = await namesOf(course);
  const whole = await Promise.all(names.map(isWhole));
  if (names.some((name, at) => name === present && whole[at])) return 'whole';
  if (whole.includes(true)) return 'older';
  return names.length > 0 ? 'half' : 'nothing';
};

/** Where nothing of any course is left, the worker goes too. */
export const removeCourse = async (course: string): Promise<void> => {
  for (const name of await namesOf(course)) await caches.delete(name);
  const left = (await caches.keys()).some((name) => name.startsWith(storePrefix(siteRoot())));
  if (!left) await (await navigator.serviceWorker.getRegistration(siteRoot()))?.unregister();
};

/** What came before is dropped only now: until the new edition is whole the older one opens without a network. */
export const finishStore = async (course: string, { version }: OfflineList): Promise<void> => {
  const present = storeName(siteRoot(), course, version);
  await (await caches.open(present)).put(siteUrl(completeMark), new Response(version));
  for (const name of await namesOf(course)) if (name !== present) await caches.delete(name);
};

export const openStore = (course: string, { version }: OfflineList): Promise<Cache> =>
  caches.open(storeName(siteRoot(), course, version));
