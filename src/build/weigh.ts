import { availableParallelism } from 'node:os';
import { inThread } from './in-thread.ts';
import { coursesIn, offlineLists, type Weighed } from './offline-lists.ts';
import { siteInFolder } from './site-folder.ts';

/** Courses of the finished site in a folder. */
export type ToWeigh = { readonly folder: string; readonly courses: readonly string[] };

export const weighCourses = ({ folder, courses }: ToWeigh): Promise<Weighed> =>
  offlineLists(siteInFolder(folder) ?? { list: [], read: () => undefined }, courses);

/** Every second, third … of them, so that each thread gets as much. */
const dealt = (courses: readonly string[], hands: number): readonly (readonly string[])[] =>
  Array.from({ length: hands }, (_, hand) => courses.filter((__, at) => at % hands === hand)).filter(
    (own) => own.length > 0,
  );

/** Weighs all courses of the finished site in a folder, in as many threads as there are processors. */
export const weigh = async (folder: string): Promise<Weighed> => {
  const site = siteInFolder(folder);
  const worker = new URL('./weigh-worker.ts', import.meta.url);
  const parts = dealt(site ? coursesIn(site) : [], availableParallelism()).map((courses) =>
    inThread(worker, { folder, courses } satisfies ToWeigh),
  );
  const weighed = await Promise.all(parts.map(({ next }) => next<Weighed>()));
  const inOrder = weighed.flatMap(({ lists }) => [...lists]).sort(([a], [b]) => (a < b ? -1 : 1));
  return { lists: new Map(inOrder), weights: new Map(weighed.flatMap(({ weights }) => [...weights])) };
};
