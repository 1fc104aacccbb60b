import type { FunctionComponent } from 'preact';
import type { PersonResult } from '#results/sum/person-result.ts';
import { resultsDesk } from '#text/results-desk.ts';
import { resultsSheets } from '#text/results-sheets.ts';
import { RegisterTable } from './RegisterTable.tsx';

const text = resultsDesk.register;

type Props = {
  readonly results: readonly PersonResult[];
  readonly file: string;
  /** Undefined: of all. */
  readonly unit: string | undefined;
  /** `2026-11-27` */
  readonly today: string;
};

/** The register as it is filed: heading, table, a line to sign on. On the screen it is not seen. */
export const PrintedRegister: FunctionComponent<Props> = ({ results, file, unit, today }) => (
  <section class="print-only print-register">
    <h2 class="h1">{text.title}</h2>
    <p>
      {unit !== undefined && <span>{text.unitLine(unit || resultsDesk.noUnit)}. </span>}
      {text.listLine(file)}. {resultsSheets.drawnUp(today)}
    </p>
    <RegisterTable results={results} label={text.title} />
    <p class="small">{text.honest}</p>
    <p class="sign-line">
      {text.sign}: <span class="sign-line__blank" /> <span class="small soft">({text.signHint})</span>
    </p>
  </section>
);
