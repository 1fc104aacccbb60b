import type { FunctionComponent, Ref } from 'preact';
import { ToneIcon } from './ToneIcon.tsx';
import type { Tone } from './tone.ts';

type Props = {
  readonly tone: Tone;
  readonly title: string;
  /** For moving the focus here. */
  readonly box?: Ref<HTMLDivElement>;
};

/** What an answer came to, with the explanation as children. Stands in a status region of its owner's. */
export const Feedback: FunctionComponent<Props> = ({ tone, title, box, children }) => (
  <div class={`feedback feedback--${tone}`} tabIndex={-1} ref={box ?? null}>
    <p class="feedback__title">
      <ToneIcon tone={tone} /> {title}
    </p>
    {children}
  </div>
);
