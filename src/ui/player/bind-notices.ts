import { $message, $mode, $notices, $phase } from '#player/stores.ts';
import { dismissNotice, notices, reviewMode, sessionFinished } from '#text/notices.ts';

const row = (text: string, onDismiss: () => void): HTMLElement => {
  const notice = document.createElement('div');
  notice.className = 'notice';
  const message = document.createElement('p');
  message.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--secondary';
  button.textContent = dismissNotice;
  button.addEventListener('click', () => {
    notice.remove();
    onDismiss();
    // The button is gone: the focus goes on to what it stood above.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  notice.append(message, button);
  return notice;
};

const ownRows = (): readonly HTMLElement[] =>
  $notices
    .get()
    .map((notice) => row(notices[notice], () => $notices.set($notices.get().filter((each) => each !== notice))));

const stateRows = (): readonly HTMLElement[] => [
  ...($mode.get() === 'normal' ? [] : [row(reviewMode, () => undefined)]),
  ...($phase.get() === 'finished' ? [row(sessionFinished, () => undefined)] : []),
  ...($message.get() ? [row($message.get(), () => $message.set(''))] : []),
];

/** Messages that the learner has to read stand above the page until they are put away. */
export const bindNotices = (): (() => void) => {
  const place = document.getElementById('notices');
  if (!place) return () => undefined;
  const draw = (): void => place.replaceChildren(...ownRows(), ...stateRows());
  const stops = [$notices, $mode, $phase, $message].map((store) => store.listen(draw));
  draw();
  return () => {
    for (const stop of stops) stop();
  };
};
