import type { CourseId, ModuleId } from '#domain/ids.ts';
import { noCourseProgress, type Progress } from '#domain/progress.ts';
import { browserRecord } from '#records/browser/browser-record.ts';
import { leave, openSession } from './session.ts';
import { siteRoot } from './site-root.ts';
import { $progress } from './stores.ts';

/** What packaging wrote into `<html>`; nothing of it on the open web. */
const launchData = () => {
  const { package: format, course, modules } = document.documentElement.dataset;
  const required = modules === undefined ? undefined : (modules.split(' ') as ModuleId[]);
  return { format, course: course as CourseId | undefined, required };
};

/** Nothing hangs on leaving: every answer is written at once. This only hastens what an LMS has not been sent. */
const watchLeaving = (onGone: 'hidden' | 'finish'): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave('hidden');
  });
  addEventListener('pagehide', () => leave(onGone));
};

const isUnderWay = ({ courses }: Progress, course: CourseId): boolean => {
  const { lessons, attempts } = courses[course] ?? noCourseProgress;
  return Object.values(lessons).some((state) => state > 1) || Object.keys(attempts).length > 0;
};

/** A course cannot be complete before something of it is done: until then its outline is not fetched. */
const judgeOnceUnderWay = (course: CourseId, required: readonly ModuleId[] | undefined): void => {
  let isAsked = false;
  $progress.subscribe((progress) => {
    if (isAsked || !isUnderWay(progress, course)) return;
    isAsked = true;
    void import('./course-at-hand.ts').then(({ judgeOnWeb }) => judgeOnWeb(course, required));
  });
};

const openOnDevice = async (required: readonly ModuleId[] | undefined): Promise<void> => {
  await openSession(browserRecord());
  const course = document.querySelector<HTMLElement>('main')?.dataset['course'];
  if (course) judgeOnceUnderWay(course as CourseId, required);
};

/**
 * In an LMS the document that opens the session must stay. Until that is seen to, a link waits; the function that comes
 * back follows the one that was clicked last.
 */
const holdLinks = (): (() => void) => {
  let held: HTMLAnchorElement | undefined;
  const hold = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin) return;
    event.preventDefault();
    held = link;
  };
  document.addEventListener('click', hold, true);
  return () => {
    document.removeEventListener('click', hold, true);
    held?.click();
  };
};

type BootLms = (packaged: { readonly course: CourseId; readonly modules: readonly ModuleId[] }) => Promise<void>;

/** What connects to an LMS, by the package's format; it comes only where it is needed. */
const lmsBoots: Readonly<Record<string, BootLms>> = {
  scorm12: async (packaged) => (await import('./boot-scorm.ts')).bootScorm12(packaged),
  scorm2004: async (packaged) => (await import('./boot-scorm.ts')).bootScorm2004(packaged),
  cmi5: async (packaged) => (await import('./boot-xapi.ts')).bootCmi5(packaged),
  xapi: async (packaged) => (await import('./boot-xapi.ts')).bootTincan(packaged),
};

/** Finds out where this page runs and connects it to the record that keeps progress there. Called once per document. */
export const boot = async (): Promise<void> => {
  siteRoot();
  const { format, course, required } = launchData();
  const bootLms = lmsBoots[format ?? ''];
  if (!bootLms || !course) {
    watchLeaving('hidden');
    return openOnDevice(required);
  }
  const releaseLinks = holdLinks();
  watchLeaving('finish');
  await bootLms({ course, modules: required ?? [] });
  releaseLinks();
};
