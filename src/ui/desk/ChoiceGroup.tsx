import type { VNode } from 'preact';
import { describing, FieldFault, Hint } from './Field.tsx';

type Choice<Id extends string> = { readonly id: Id; readonly name: string; readonly hint?: string | undefined };

type Props<Id extends string> = {
  /** Of the group; the first control has it with `-0`. */
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: readonly Id[];
  readonly onToggle: (id: Id, on: boolean) => void;
};

/** Native radio buttons or checkboxes in a fieldset, one under another. */
export const ChoiceGroup = <Id extends string>(props: Props<Id>): VNode => {
  const { id, type, legend, hint, error, choices, chosen, onToggle } = props;
  return (
    <fieldset class={error ? 'field field--error' : 'field'} aria-describedby={describing(id, hint, error)}>
      <legend>{legend}</legend>
      <Hint id={id} hint={hint} />
      <FieldFault id={id} error={error} />
      {choices.map((choice, place) => {
        const own = `${id}-${place}`;
        return (
          <div class="choice" key={choice.id}>
            <input
              type={type}
              id={own}
              name={id}
              value={choice.id}
              checked={chosen.includes(choice.id)}
              aria-describedby={describing(own, choice.hint)}
              onChange={(event) => onToggle(choice.id, event.currentTarget.checked)}
            />
            <div>
              <label for={own}>{choice.name}</label>
              <Hint id={own} hint={choice.hint} />
            </div>
          </div>
        );
      })}
    </fieldset>
  );
};
