import { $failedEnd, $offered, $traceText } from '#player/lms-stores.ts';
import { change } from '#player/session.ts';
import { $message, $mode, $notices, $phase, $saving, $where } from '#player/stores.ts';
import { dismissNotice, notices, offer, reviewMode, sessionFinished, unended, unsent } from '#text/notices.ts';
import { trace } from '#text/trace.ts';
import { saveAs } from '#ui/progress/save-as.ts';

type Action = {
  readonly label: string;
  readonly run?: (() => void) | undefined;
  /** The message is not put away by it. */
  readonly stays?: true;
};

const row = (text: string, actions: readonly Action[]): HTMLElement => {
  const notice = document.createElement('div');
  notice.className = 'notice';
  const message = document.createElement('p');
  message.textContent = text;
  const buttons = actions.map(({ label, run, stays }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button--secondary';
    button.textContent = label;
    button.addEventListener('click', () => {
      run?.();
      if (stays) return;
      notice.remove();
      // The button is gone: the focus goes on to what it stood above.
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    });
    return button;
  });
  notice.append(message, ...buttons);
  return notice;
};

const dismissible = (text: string, onDismiss?: () => void): HTMLElement =>
  row(text, [{ label: dismissNotice, run: onDismiss }]);

const ownRows = (): readonly HTMLElement[] =>
  $notices.get().map((notice) => {
    const dismiss = () => $notices.set($notices.get().filter((one) => one !== notice));
    return row(notices[notice], [...traceAction(), { label: dismissNotice, run: dismiss }]);
  });

const offerRows = (): readonly HTMLElement[] => {
  const offered = $offered.get();
  if (!offered) return [];
  const add = (): void => {
    change(() => offered);
    $offered.set(undefined);
  };
  return [
    row(offer.message, [
      { label: offer.add, run: add },
      { label: offer.leave, run: () => $offered.set(undefined) },
    ]),
  ];
};

/** What happened can be saved for whoever supports the learner; the message stays. */
const traceAction = (): readonly Action[] => {
  const text = $traceText.get();
  return text ? [{ label: trace.save, run: () => saveAs(trace.file, text()), stays: true }] : [];
};

/** An LMS that fails is told of above the page, too: the line below is easily missed. That a session is over was said. */
const unsentRows = (): readonly HTMLElement[] => {
  const saving = $saving.get();
  if (saving.state !== 'failed' || saving.why === 'closed' || $where.get() !== 'lms' || $failedEnd.get()) return [];
  return [row(unsent[saving.kept ?? 'nowhere'], [...traceAction(), { label: dismissNotice }])];
};

const endRows = (): readonly HTMLElement[] => {
  const failed = $failedEnd.get();
  if (failed) return [row(unended[failed.kept ?? 'nowhere'], [...traceAction(), { label: dismissNotice }])];
  return $phase.get() === 'finished' ? [dismissible(sessionFinished)] : [];
};

const stateRows = (): readonly HTMLElement[] => [
  ...($mode.get() === 'normal' ? [] : [dismissible(reviewMode)]),
  ...endRows(),
  ...($message.get() ? [dismissible($message.get(), () => $message.set(''))] : []),
];

/** Messages that the learner has to read stand above the page until they are put away. */
export const bindNotices = (): (() => void) => {
  const place = document.getElementById('notices');
  if (!place) return () => undefined;
  let shown = '';
  const draw = (): void => {
    const rows = [...unsentRows(), ...offerRows(), ...ownRows(), ...stateRows()];
    const texts = rows.map(({ textContent }) => textContent).join('\n');
    // What stays is not said again.
    if (texts !== shown) place.replaceChildren(...rows);
    shown = texts;
  };
  const stops = [$notices, $offered, $mode, $phase, $message, $saving, $failedEnd].map((store) => store.listen(draw));
  draw();
  return () => {
    for (const stop of stops) stop();
  };
};
