import type { FunctionComponent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Joined } from '#results/join/join.ts';
import { type PersonResult, personResultsInSteps, type ReportOrder } from '#results/sum/person-result.ts';
import { reportTotals } from '#results/sum/totals.ts';
import type { ReportFile } from '#results/write/report-file.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { Button } from '#ui/kit/Button.tsx';
import { useSoon } from '../use-soon.ts';
import { CompetencySheet } from './CompetencySheet.tsx';
import { HeatSection } from './HeatSection.tsx';
import { LateSection } from './LateSection.tsx';
import { PrintedRegister } from './PrintedRegister.tsx';
import { RegisterSection } from './RegisterSection.tsx';
import { ReportTotals } from './ReportTotals.tsx';
import { filterReport, type ReportFilter } from './report-filter.ts';
import { SheetsSection } from './SheetsSection.tsx';
import { usePrinting } from './use-printing.ts';

type Props = {
  readonly order: ReportOrder;
  readonly joined: Joined;
  readonly onlyConfirmed: boolean;
  readonly onOnlyConfirmed: (only: boolean) => void;
  readonly onSave: (file: ReportFile) => void;
};

const files = ['register', 'six-xlsx', 'six-csv', 'late', 'heat', 'confirmed'] as const;

const Downloads: FunctionComponent<{ readonly onSave: Props['onSave'] }> = ({ onSave }) => (
  <section class="no-print">
    <h2>{text.filesOutTitle}</h2>
    <p class="small soft">{text.allUnits}</p>
    <ul class="desk-files">
      {files.map((file) => (
        <li key={file}>
          <Button look="secondary" aria-describedby={`file-${file}`} onClick={() => onSave(file)}>
            {text.files[file].name}
          </Button>
          <span class="small soft" id={`file-${file}`}>
            {text.files[file].about}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const byName = (one: string, other: string): number => one.localeCompare(other, 'ru', { numeric: true });

type ShownProps = Omit<Props, 'joined'> & { readonly results: readonly PersonResult[] };

const Shown: FunctionComponent<ShownProps> = ({ order, results, onlyConfirmed, onOnlyConfirmed, onSave }) => {
  const { tables, work, settings } = order;
  const { today } = settings;
  const totals = useMemo(() => reportTotals(results), [results]);
  const units = useMemo(() => [...new Set(results.map(({ unit }) => unit))].sort(byName), [results]);
  const [filter, setFilter] = useState<ReportFilter>({ state: 'all', unit: undefined });
  const found = useMemo(() => filterReport(results, filter), [results, filter]);
  const { job, start } = usePrinting();
  return (
    <>
      <div class={job ? 'no-print' : undefined}>
        <ReportTotals totals={totals} />
        <RegisterSection
          found={found}
          units={units}
          filter={filter}
          onFilter={setFilter}
          onPrint={() => start({ what: 'register', people: found })}
        />
        <LateSection results={found} today={today} />
        <HeatSection
          results={results}
          competencies={tables.competencies}
          onlyConfirmed={onlyConfirmed}
          onOnlyConfirmed={onOnlyConfirmed}
        />
        <SheetsSection
          found={found}
          tables={tables}
          today={today}
          onPrint={(people) => start({ what: 'sheets', people })}
        />
        <Downloads onSave={onSave} />
      </div>
      {job?.what === 'register' && (
        <PrintedRegister results={job.people} file={work.list.file} unit={filter.unit} today={today} />
      )}
      {job?.what === 'sheets' && (
        <div class="print-only">
          {job.people.map((person) => (
            <CompetencySheet key={person.person.code} person={person} today={today} {...tables} />
          ))}
        </div>
      )}
    </>
  );
};

/** Everything that the list and the files come to: on the screen, on paper, as files. */
export const Report: FunctionComponent<Props> = ({ joined, ...shown }) => {
  const { order } = shown;
  const results = useSoon(() => personResultsInSteps(order, joined), [order, joined]);
  return results ? <Shown {...shown} results={results} /> : null;
};
