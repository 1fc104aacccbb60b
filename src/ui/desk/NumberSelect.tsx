import type { FunctionComponent } from 'preact';
import { resolver } from '#text/hr.ts';
import type { Numbered } from '#text/position.ts';
import { Field } from './Field.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Numbered[];
  readonly value: number | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: number | undefined) => void;
};

/** A choice among numbers of the register, each with its word. */
export const NumberSelect: FunctionComponent<Props> = ({ id, label, options, value, error, onChange }) => (
  <Field
    id={id}
    label={label}
    error={error}
    control={(describedBy) => (
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={describedBy}
        aria-invalid={error !== undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : Number(currentTarget.value))}
      >
        <option value="">{resolver.choose}</option>
        {options.map((option) => (
          <option key={option.number} value={option.number}>
            {resolver.option(option)}
          </option>
        ))}
      </select>
    )}
  />
);
