import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { erase } from '#player/session.ts';
import { progress as text } from '#text/progress.ts';
import { Button } from '#ui/kit/Button.tsx';

/** Asks once, then erases; the answer is said aloud. */
export const EraseData: FunctionComponent = () => {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const yes = useRef<HTMLDivElement>(null);
  const run = async (): Promise<void> => {
    const outcome = await erase();
    setAsking(false);
    setSaid(outcome.ok ? text.erased : text.notErased);
  };
  return (
    <section id="steret">
      <h2>{text.eraseTitle}</h2>
      <p class="prose">{text.eraseLead}</p>
      {!isAsking && (
        <Button look="secondary" onClick={() => setAsking(true)}>
          {text.erase}
        </Button>
      )}
      {isAsking && (
        <div class="panel" ref={yes}>
          <p>{text.eraseSure}</p>
          <p class="actions">
            <Button onClick={() => void run()}>{text.eraseYes}</Button>
            <Button look="secondary" onClick={() => setAsking(false)}>
              {text.cancel}
            </Button>
          </p>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
};
