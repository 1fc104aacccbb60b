import { $message, $mode, $notices, $phase } from '#player/stores.ts';
import { bindOnce, bindWhere } from './bind-later.ts';
import { bindLesson } from './bind-lesson.ts';
import { bindMarks } from './bind-marks.ts';
import { bindPrint } from './bind-print.ts';
import { bindSaveStatus } from './bind-save-status.ts';

/** Stops what was bound to the page before, when the document stays and the page changes. */
let release: readonly (() => void)[] = [];

/** Before Chromium 114 and Firefox 125 terms need a script to open. */
const lacksPopovers = !('popover' in HTMLElement.prototype);

const hasMessages = (): boolean =>
  $notices.get().length > 0 || $mode.get() !== 'normal' || $phase.get() === 'finished' || $message.get() !== '';

/**
 * Brings the static page to life: each binding looks for its own `data-*` attributes and does nothing without them.
 * Called once per page: at load, and after a swap while an LMS session is open.
 */
export const bindPage = (): void => {
  for (const stop of release) stop();
  document.documentElement.classList.add('has-script');
  const shownBy = [$notices, $mode, $phase, $message];
  release = [
    bindSaveStatus(),
    bindLesson(),
    bindMarks(),
    bindPrint(),
    bindOnce(shownBy, hasMessages, async () => (await import('./bind-notices.ts')).bindNotices),
    bindWhere('[data-continue]', async () => (await import('./bind-continue.ts')).bindContinue),
    bindWhere('[data-chooser]', async () => (await import('./bind-chooser.ts')).bindChooser),
    bindWhere('[data-choose-track], [data-my-track]', async () => (await import('./bind-track.ts')).bindTrack),
    bindWhere('[data-course-done]', async () => (await import('./bind-course.ts')).bindCourse),
    bindWhere('[data-finish]', async () => (await import('./bind-finish.ts')).bindFinish),
    lacksPopovers
      ? bindWhere('[popovertarget]', async () => (await import('./bind-terms.ts')).bindTerms)
      : () => undefined,
  ];
};
