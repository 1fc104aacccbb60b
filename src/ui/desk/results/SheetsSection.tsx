import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { PersonResult } from '#results/sum/person-result.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Field } from '../Field.tsx';
import { CompetencySheet, type SheetTables } from './CompetencySheet.tsx';

type Props = {
  readonly found: readonly PersonResult[];
  readonly tables: SheetTables;
  readonly today: string;
  readonly onPrint: (people: readonly PersonResult[]) => void;
};

/** Sheets of about a page each: a browser makes ready so many within seconds. */
const mostSheets = 300;

/** A list to choose from stays usable up to here; beyond it the filter above helps. */
const mostChoices = 2000;

/** Sheets of single people, on the screen one by one and on paper all that are chosen. */
export const SheetsSection: FunctionComponent<Props> = ({ found, tables, today, onPrint }) => {
  const [code, setCode] = useState('');
  const withSheets = found.filter(({ competencies }) => competencies.length > 0);
  const person = withSheets.find((one) => one.person.code === code);
  return (
    <section class="no-print">
      <h2>{text.sheetsTitle}</h2>
      <p class="prose">{text.sheetsLead}</p>
      <Field
        id="sheet-of"
        label={text.sheetOf}
        control={() => (
          <select
            id="sheet-of"
            value={person ? code : ''}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          >
            <option value="">{text.chooseSheet}</option>
            {withSheets.slice(0, mostChoices).map((one) => (
              <option key={one.person.code} value={one.person.code}>
                {text.candidate(one.name || text.nameless, one.person.row, one.unit)}
              </option>
            ))}
          </select>
        )}
      />
      <p class="actions">
        {person && (
          <Button look="secondary" onClick={() => onPrint([person])}>
            {text.printSheet}
          </Button>
        )}
        {withSheets.length > 0 && withSheets.length <= mostSheets && (
          <Button look="secondary" onClick={() => onPrint(withSheets)}>
            {text.printSheets(withSheets.length)}
          </Button>
        )}
      </p>
      {withSheets.length > mostSheets && <p class="small">{text.tooManySheets(mostSheets)}</p>}
      {person && <CompetencySheet person={person} today={today} {...tables} />}
    </section>
  );
};
