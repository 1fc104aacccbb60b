import type { Course } from '#domain/course.ts';
import type { Site } from '#packaging/site.ts';
import { smallCourse, smallSite } from './small-site.ts';

const renamed = (text: string): string =>
  text.replaceAll('kc-02', 'kc-01').replaceAll('kc-01', 'kc-03').replaceAll('КЦ-01', 'КЦ-03');

/** The small course once more under another name. */
export const twinCourse = JSON.parse(renamed(JSON.stringify(smallCourse))) as Course;

const isTwinned = (path: string): boolean => /^courses\/kc-01[./]/.test(path);

/** The small site with both courses. Their pages share scripts, styles, a font and the help. */
export const twinSite = (): Site => {
  const site = smallSite();
  const read = (path: string): Uint8Array | undefined => {
    const bytes = site.read(path.replaceAll('kc-03', 'kc-01')) as Uint8Array | undefined;
    const isTwin = path.startsWith('courses/kc-03');
    return bytes && isTwin ? new TextEncoder().encode(renamed(new TextDecoder().decode(bytes))) : bytes;
  };
  const twins = site.list.filter(({ path }) => isTwinned(path));
  const list = twins.map((entry) => ({ ...entry, path: renamed(entry.path), course: 'kc-03' }));
  return { list: [...site.list, ...list], read };
};
