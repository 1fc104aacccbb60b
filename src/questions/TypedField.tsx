import type { FunctionComponent } from 'preact';
import { type Fault, faultId, fieldId } from './view.ts';

/** What a field of a refused form says of itself. */
export const faultOf = (fault: Fault | undefined, prefix: string, field: string) =>
  fault?.fields.includes(field) ? ({ 'aria-invalid': true, 'aria-describedby': faultId(prefix) } as const) : {};

type Props = {
  /** Of the question. */
  readonly prefix: string;
  readonly field: string;
  readonly value: string | undefined;
  readonly longest: number;
  /** Characters that the field has room for; on a narrow screen it is narrower. */
  readonly room: number;
  readonly fault: Fault | undefined;
  readonly onType: (text: string) => void;
  /** Where no label points to the field. */
  readonly name?: string | undefined;
  /** What a telephone's keyboard offers. */
  readonly keys?: 'text' | 'decimal';
};

/** One line to type into; the browser neither mends nor remembers what is typed. */
export const TypedField: FunctionComponent<Props> = (props) => {
  const { prefix, field, value = '', longest, room, fault, onType, name, keys = 'text' } = props;
  const id = fieldId(prefix, field);
  return (
    <input
      class="entry"
      type="text"
      id={id}
      name={id}
      value={value}
      size={room}
      maxLength={longest}
      inputMode={keys}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      aria-label={name}
      {...faultOf(fault, prefix, field)}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
};
