import { type FunctionComponent, h, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { $listening } from '#player/lms-stores.ts';
import { reading as text } from '#text/view.ts';
import { Button } from '#ui/kit/Button.tsx';
import { type Reading, readAloud } from './read-aloud.ts';
import { readBlocks } from './read-blocks.ts';

const rates = { slow: 0.75, usual: 1, fast: 1.4 } as const;
type Rate = keyof typeof rates;

/** The speed on offer that is nearest to what an LMS keeps of the learner. */
export const nearestRate = (speed: number | undefined): Rate =>
  Object.entries(rates).reduce<Rate>(
    (best, [name, rate]) =>
      Math.abs(rate - (speed ?? 1)) < Math.abs(rates[best] - (speed ?? 1)) ? (name as Rate) : best,
    'usual',
  );

const barId = 'reading-bar';

type Props = { readonly voice: SpeechSynthesisVoice; readonly onEnd: () => void };

const ReadingBar: FunctionComponent<Props> = ({ voice, onEnd }) => {
  const [isPaused, setPaused] = useState(false);
  const [rate, setRate] = useState(() => nearestRate($listening.get()?.read().speed));
  const now = useRef<Rate>(rate);
  const spoken = useRef<Reading>();
  now.current = rate;
  useEffect(() => {
    const main = document.querySelector<HTMLElement>('main');
    if (main) spoken.current = readAloud(readBlocks(main), { voice, rate: () => rates[now.current], onEnd });
    return () => spoken.current?.stop();
  }, []);
  const choose = (chosen: Rate): void => {
    setRate(chosen);
    $listening.get()?.setSpeed?.(rates[chosen]);
  };
  const turn = (): void => {
    if (isPaused) spoken.current?.go();
    else spoken.current?.pause();
    setPaused(!isPaused);
  };
  return (
    <section class="reading-bar" aria-label={text.bar}>
      <Button look="secondary" onClick={turn}>
        {isPaused ? text.go : text.pause}
      </Button>
      <Button look="secondary" onClick={() => spoken.current?.stop()}>
        {text.stop}
      </Button>
      <label>
        {text.rate}{' '}
        <select value={rate} onChange={(event) => choose(event.currentTarget.value as Rate)}>
          {Object.entries(text.rates).map(([value, label]) => (
            <option value={value} key={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
};

/** Reads the page from its beginning; the bar stays at the foot of the window until the voice is done. */
export const openReadingBar = (voice: SpeechSynthesisVoice): void => {
  const former = document.getElementById(barId);
  if (former) render(null, former);
  former?.remove();
  const place = document.createElement('div');
  place.id = barId;
  document.body.append(place);
  const end = (): void => {
    render(null, place);
    place.remove();
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };
  render(h(ReadingBar, { voice, onEnd: end }), place);
  place.querySelector('button')?.focus();
};
