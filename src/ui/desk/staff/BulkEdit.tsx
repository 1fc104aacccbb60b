import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskTables } from '#staff/list/decide.ts';
import { type DecidingField, decidingFields, fieldName } from '#staff/list/fields.ts';
import { resolver } from '#text/hr.ts';
import { staffDesk as text } from '#text/staff-desk.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Field } from '../Field.tsx';

type Props = {
  readonly checked: number;
  readonly found: number;
  readonly tables: DeskTables;
  readonly onApply: (field: DecidingField, value: string) => void;
  readonly onRemove: () => void;
  readonly onUncheck: () => void;
};

type Choice = { readonly value: string; readonly name: string };

const codeAndName = ({ code, name }: { readonly code: string; readonly name: string }): Choice => ({
  value: code,
  name: `${code}. ${name}`,
});

/** In a select, apart from every value of the register. */
const empty = '-';

/** What may be written into a column; none for codes, which are typed. */
const choicesOf = (field: DecidingField, { positions, activities, overlays }: DeskTables): readonly Choice[] => {
  switch (field) {
    case 'code':
      return [];
    case 'category':
      return [...positions.categories.map(({ name }) => name), text.municipalCategory].map((value) => ({
        value,
        name: value,
      }));
    case 'group':
      return positions.groups.map(({ name }) => ({ value: name, name }));
    case 'heads':
      return (['nothing', 'unit', 'body'] as const).map((id) => ({
        value: text.headsValues[id],
        name: resolver.heads[id],
      }));
    case 'activity':
      return activities.map(codeAndName);
    case 'overlays':
      return overlays.map(codeAndName);
    default:
      return field satisfies never;
  }
};

type ValueProps = {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const ValueControl: FunctionComponent<ValueProps> = ({ choices, value, onChange }) =>
  choices.length === 0 ? (
    <input
      id="bulk-value"
      type="text"
      autocomplete="off"
      spellcheck={false}
      maxLength={60}
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
    />
  ) : (
    <select id="bulk-value" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      <option value="">{text.bulkChoose}</option>
      <option value={empty}>{text.bulkEmpty}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );

/** Writes one value for many people at once: for those who are checked, or else for all who are shown. */
export const BulkEdit: FunctionComponent<Props> = ({ checked, found, tables, onApply, onRemove, onUncheck }) => {
  const [field, setField] = useState<DecidingField>('activity');
  const [value, setValue] = useState('');
  const chooseField = (name: string): void => {
    setField(decidingFields.find((each) => each === name) ?? field);
    setValue('');
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (value.trim() !== '') onApply(field, value === empty ? '' : value.trim());
  };
  return (
    <form class="panel bulk-edit no-print" onSubmit={submit}>
      <h3>{text.bulkTitle}</h3>
      <p>{text.bulkLead(checked, found)}</p>
      <div class="staff-form">
        <Field
          id="bulk-field"
          label={text.bulkField}
          control={() => (
            <select id="bulk-field" value={field} onChange={({ currentTarget }) => chooseField(currentTarget.value)}>
              {decidingFields.map((each) => (
                <option key={each} value={each}>
                  {fieldName(each)}
                </option>
              ))}
            </select>
          )}
        />
        <Field
          id="bulk-value"
          label={text.bulkValue}
          control={() => <ValueControl choices={choicesOf(field, tables)} value={value} onChange={setValue} />}
        />
      </div>
      <p class="actions">
        <Button type="submit" look="secondary" disabled={checked + found === 0 || value.trim() === ''}>
          {text.bulkApply(checked || found)}
        </Button>
        {checked > 0 && (
          <>
            <Button look="secondary" onClick={onUncheck}>
              {text.uncheck}
            </Button>
            <Button look="secondary" onClick={onRemove}>
              {text.remove}
            </Button>
          </>
        )}
      </p>
    </form>
  );
};
