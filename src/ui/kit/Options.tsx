import type { FunctionComponent } from 'preact';
import { InlineText } from './InlineText.tsx';
import { Mark, type MarkProps, markedClass } from './Mark.tsx';

type Props<Option> = {
  readonly type: 'radio' | 'checkbox';
  readonly prefix: string;
  /** In the order of display. */
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string, on: boolean) => void;
  /** Undefined until the answer is checked; gives none for an option of which there is nothing to say. */
  readonly markOf: ((option: Option, own: boolean) => MarkProps | undefined) | undefined;
};

/** Native radio buttons or checkboxes, one under another; the whole row is the target. */
export const Options = <Option extends { readonly id: string; readonly text: string }>({
  type,
  prefix,
  options,
  chosen,
  onToggle,
  markOf,
}: Props<Option>): ReturnType<FunctionComponent> => (
  <>
    {options.map((option) => {
      const own = chosen.includes(option.id);
      const mark = markOf?.(option, own);
      const id = `${prefix}-${option.id}`;
      return (
        <div class={markedClass(own ? 'option option--own' : 'option', mark)} key={option.id}>
          <label class="option__label">
            <input
              type={type}
              name={prefix}
              value={option.id}
              checked={own}
              aria-describedby={mark && id}
              onChange={(event) => onToggle(option.id, event.currentTarget.checked)}
            />
            <span>
              <InlineText text={option.text} />
            </span>
          </label>
          {mark && <Mark id={id} own={own} {...mark} />}
        </div>
      );
    })}
  </>
);
