import type { ComponentProps, FunctionComponent } from 'preact';
import { Field } from '../Field.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: ComponentProps<'input'>['type'];
};

/** One line to type into, which no browser remembers. */
export const Line: FunctionComponent<Props> = ({ id, label, value, onValue, hint, error, type = 'text' }) => (
  <Field
    id={id}
    label={label}
    hint={hint}
    error={error}
    control={(describedBy) => (
      <input
        type={type}
        id={id}
        autocomplete={type === 'password' ? 'new-password' : 'off'}
        value={value}
        aria-describedby={describedBy}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  />
);
