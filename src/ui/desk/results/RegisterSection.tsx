import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { PersonResult } from '#results/sum/person-result.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Field } from '../Field.tsx';
import { Pages, pageWithin } from '../Pages.tsx';
import { UnitSelect } from '../UnitSelect.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import type { ReportFilter } from './report-filter.ts';

type Props = {
  readonly found: readonly PersonResult[];
  readonly units: readonly string[];
  readonly filter: ReportFilter;
  readonly onFilter: (filter: ReportFilter) => void;
  readonly onPrint: () => void;
};

const pageSize = 10;

/** A browser lays out so many rows of a printed table within seconds. */
const mostPrinted = 5000;

const FilterForm: FunctionComponent<Pick<Props, 'units' | 'filter' | 'onFilter'>> = ({ units, filter, onFilter }) => (
  <div class="staff-form no-print">
    <UnitSelect
      id="report-unit"
      label={text.unit}
      units={units}
      unit={filter.unit}
      words={text}
      onUnit={(unit) => onFilter({ ...filter, unit })}
    />
    <Field
      id="report-state"
      label={text.state}
      control={() => (
        <select
          id="report-state"
          value={filter.state}
          onChange={({ currentTarget }) => onFilter({ ...filter, state: currentTarget.value as ReportFilter['state'] })}
        >
          {(['all', 'open', 'overdue', 'done'] as const).map((state) => (
            <option key={state} value={state}>
              {text.states[state]}
            </option>
          ))}
        </select>
      )}
    />
  </div>
);

/** Who has taken what, by whose word, by when; all of those who are chosen go to paper. */
export const RegisterSection: FunctionComponent<Props> = ({ found, units, filter, onFilter, onPrint }) => {
  const [page, setPage] = useState(0);
  const at = pageWithin(page, found.length, pageSize);
  const rows = found.reduce((sum, { courses }) => sum + Math.max(courses.length, 1), 0);
  return (
    <section>
      <h2>{text.registerTitle}</h2>
      <FilterForm units={units} filter={filter} onFilter={onFilter} />
      {rows > mostPrinted ? (
        <p class="small">{text.tooManyToPrint(rows, mostPrinted)}</p>
      ) : (
        <p>
          <Button onClick={onPrint} disabled={found.length === 0}>
            {text.printRegister}
          </Button>
        </p>
      )}
      <RegisterTable results={found.slice(at * pageSize, (at + 1) * pageSize)} label={text.registerTitle} />
      <Pages label={text.pages} at={at} of={found.length} size={pageSize} onTurn={setPage} />
    </section>
  );
};
