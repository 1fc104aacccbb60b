import { $message, $notices, $progress, $where } from '#player/stores.ts';
import { bindView } from '#ui/view/bind-view.ts';
import { bindOnce, bindWhere } from './bind-later.ts';
import { bindLesson } from './bind-lesson.ts';
import { bindMarks } from './bind-marks.ts';
import { bindPrint } from './bind-print.ts';
import { bindSaveStatus } from './bind-save-status.ts';
import { bindSearch } from './bind-search.ts';

/** Stops what was bound to the page before, when the document stays and the page changes. */
let release: readonly (() => void)[] = [];

/** What most pages lack. Before Chromium 114 and Firefox 125 terms, too, need a script to open. */
const rare = ['continue', 'chooser', 'choose-track', 'my-track', 'course-done', 'finish', 'due', 'save-trace'].map(
  (name) => `[data-${name}]`,
);
const rarely = ('popover' in HTMLElement.prototype ? rare : [...rare, '[popovertarget]']).join();

/** In an LMS there is always something that may have to be said: modes, the end, answers that it did not take. */
const hasMessages = (): boolean => $notices.get().length > 0 || $where.get() === 'lms' || $message.get() !== '';

/** Passages are withheld from somebody only: while nobody's track is known, all are read. */
const hasOthersPassages = (): boolean =>
  ($progress.get().track !== undefined || document.documentElement.dataset['track'] !== undefined) &&
  document.querySelector('[data-for]') !== null;

/**
 * Brings the static page to life: each binding looks for its own `data-*` attributes and does nothing without them.
 * Called once per page: at load, and after a swap while an LMS session is open.
 */
export const bindPage = (): void => {
  for (const stop of release) stop();
  bindView();
  document.documentElement.classList.add('has-script');
  release = [
    bindSaveStatus(),
    bindLesson(),
    bindMarks(),
    bindPrint(),
    bindSearch(),
    bindOnce([$notices, $where, $message], hasMessages, async () => (await import('./bind-notices.ts')).bindNotices),
    bindOnce([$progress], hasOthersPassages, async () => (await import('./bind-audience.ts')).bindAudience),
    bindWhere(rarely, async () => (await import('./bind-rare.ts')).bindRare),
  ];
};
