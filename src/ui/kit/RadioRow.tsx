import type { FunctionComponent } from 'preact';
import { InlineText } from './InlineText.tsx';

type Props = {
  /** Of the group of radio buttons. */
  readonly name: string;
  /** What is asked; inline Markdown subset, like the choices. */
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (choice: string) => void;
  /** How the choices stand: one after another, as columns where there is room, or one under another. */
  readonly layout?: 'flow' | 'scale' | 'list';
};

/** One of several questions in a form that are answered by radio buttons each. Cannot be left out. */
export const RadioRow: FunctionComponent<Props> = ({ name, text, choices, chosen, onChoose, layout = 'flow' }) => (
  <fieldset class="row radio-row">
    <legend class="row__text">
      <InlineText text={text} />
    </legend>
    <div class={`radio-row__choices radio-row__choices--${layout}`}>
      {choices.map(({ id, text: choice }) => (
        <label class="radio-row__choice" key={id}>
          <input type="radio" name={name} value={id} required checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <InlineText text={choice} />
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
