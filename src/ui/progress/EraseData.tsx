import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { erase } from '#player/session.ts';
import { progress as text } from '#text/progress.ts';
import { Button } from '#ui/kit/Button.tsx';

/** Asks once, then erases; the answer is said aloud. The dialog hands the focus back to the button that opened it. */
export const EraseData: FunctionComponent<{ readonly isReady: boolean }> = ({ isReady }) => {
  const [said, setSaid] = useState('');
  const question = useRef<HTMLDialogElement>(null);
  const run = async (): Promise<void> => {
    const outcome = await erase();
    question.current?.close();
    setSaid(outcome.ok ? text.erased : text.notErased);
  };
  return (
    <section id="steret">
      <h2>{text.eraseTitle}</h2>
      <p class="prose">{text.eraseLead}</p>
      <Button look="secondary" disabled={!isReady} onClick={() => question.current?.showModal()}>
        {text.erase}
      </Button>
      <dialog class="dialog" ref={question} aria-labelledby="steret-sure">
        <h2 id="steret-sure">{text.eraseSure}</h2>
        <p>{text.eraseLead}</p>
        <p class="actions">
          <Button look="secondary" onClick={() => question.current?.close()}>
            {text.cancel}
          </Button>
          <Button onClick={() => void run()}>{text.eraseYes}</Button>
        </p>
      </dialog>
      <p role="status">{said}</p>
    </section>
  );
};
