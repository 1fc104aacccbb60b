import type { FunctionComponent } from 'preact';
import { Field } from './Field.tsx';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly units: readonly string[];
  /** Undefined: all of them. */
  readonly unit: string | undefined;
  readonly words: { readonly anyUnit: string; readonly noUnit: string };
  readonly onUnit: (unit: string | undefined) => void;
};

/** Apart from every name that a unit can have: those stand behind a sign of their own. */
const any = '*';

/** One unit of a staff list, or all. */
export const UnitSelect: FunctionComponent<Props> = ({ id, label, units, unit, words, onUnit }) => (
  <Field
    id={id}
    label={label}
    control={() => (
      <select
        id={id}
        value={unit === undefined ? any : `=${unit}`}
        onChange={({ currentTarget: { value } }) => onUnit(value === any ? undefined : value.slice(1))}
      >
        <option value={any}>{words.anyUnit}</option>
        {units.map((each) => (
          <option key={each} value={`=${each}`}>
            {each || words.noUnit}
          </option>
        ))}
      </select>
    )}
  />
);
