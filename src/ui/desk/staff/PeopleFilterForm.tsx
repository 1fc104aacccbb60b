import type { FunctionComponent } from 'preact';
import { staffDesk as text } from '#text/staff-desk.ts';
import { Field } from '../Field.tsx';
import { UnitSelect } from '../UnitSelect.tsx';
import type { PeopleFilter } from './filter-people.ts';

type Props = {
  readonly filter: PeopleFilter;
  readonly units: readonly string[];
  readonly onChange: (change: Partial<PeopleFilter>) => void;
};

const states = ['open', 'ready', 'all'] as const;

/** Whom of the list to show. */
export const PeopleFilterForm: FunctionComponent<Props> = ({ filter, units, onChange }) => (
  <div class="staff-form no-print">
    <Field
      id="show-state"
      label={text.show}
      control={() => (
        <select
          id="show-state"
          value={filter.state}
          onChange={({ currentTarget }) => {
            const state = states.find((each) => each === currentTarget.value);
            if (state) onChange({ state });
          }}
        >
          {states.map((state) => (
            <option key={state} value={state}>
              {text.states[state]}
            </option>
          ))}
        </select>
      )}
    />
    <UnitSelect
      id="show-unit"
      label={text.unit}
      units={units}
      unit={filter.unit}
      words={text}
      onUnit={(unit) => onChange({ unit })}
    />
    <Field
      id="show-search"
      label={text.search}
      control={() => (
        <input
          id="show-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={filter.search}
          onInput={({ currentTarget }) => onChange({ search: currentTarget.value })}
        />
      )}
    />
  </div>
);
