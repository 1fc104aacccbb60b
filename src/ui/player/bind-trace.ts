import { $traceText } from '#player/lms-stores.ts';
import { trace } from '#text/trace.ts';
import { saveAs } from '#ui/progress/save-as.ts';

/** The button on the help page of a package: saves what the page and its LMS said to each other so far. */
export const bindTrace = (): (() => void) => {
  const button = document.querySelector<HTMLButtonElement>('[data-save-trace]');
  const save = (): void => {
    const text = $traceText.get();
    if (text) saveAs(trace.file, text());
  };
  const stop = $traceText.subscribe((text) => {
    if (button) button.disabled = text === undefined;
  });
  button?.addEventListener('click', save);
  return () => {
    stop();
    button?.removeEventListener('click', save);
  };
};
