import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Competency } from '#domain/competency.ts';
import { type HeatCell, heatMap, metBy } from '#results/sum/heat-map.ts';
import type { PersonResult } from '#results/sum/person-result.ts';
import { heatText } from '#results/write/heat-sheet.ts';
import { resultsDesk as text } from '#text/results-desk.ts';

type Props = {
  readonly results: readonly PersonResult[];
  readonly competencies: readonly Competency[];
  readonly onlyConfirmed: boolean;
  readonly onOnlyConfirmed: (only: boolean) => void;
};

/** The share as a bar that grows darker with it; the numbers stand beside. */
const Bar: FunctionComponent<{ readonly cell: HeatCell }> = ({ cell }) => {
  if (!cell?.shown) return null;
  const share = cell.met / cell.people;
  return (
    <svg class="heat-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="10" class="heat-bar__all" />
      <rect width={share * 100} height="10" class="heat-bar__met" fill-opacity={0.4 + share * 0.6} />
    </svg>
  );
};

const Cell: FunctionComponent<{ readonly cell: HeatCell; readonly label: string }> = ({ cell, label }) => (
  <td data-label={label} class={cell?.shown ? 'heat-cell' : 'heat-cell soft'}>
    {heatText(cell)}
    <Bar cell={cell} />
  </td>
);

/** Units by competencies, as numbers and as bars. */
export const HeatSection: FunctionComponent<Props> = ({ results, competencies, onlyConfirmed, onOnlyConfirmed }) => {
  const known = useMemo(() => {
    const asked = new Set(
      results.flatMap((one) => one.competencies.flatMap((each) => (each.reachable > 0 ? [each.competency] : []))),
    );
    return competencies.filter(({ id }) => asked.has(id));
  }, [results, competencies]);
  const map = useMemo(
    () =>
      heatMap(
        results,
        known.map(({ id }) => id),
        metBy(onlyConfirmed),
      ),
    [results, known, onlyConfirmed],
  );
  const row = (unit: string, cells: readonly HeatCell[]) => (
    <tr key={unit}>
      <th scope="row">{unit}</th>
      {known.map(({ id, code, name }, place) => (
        <Cell key={id} cell={cells[place]} label={`${code}. ${name}`} />
      ))}
    </tr>
  );
  return (
    <section class="no-print">
      <h2>{text.heatTitle}</h2>
      <p class="prose">{text.heatLead}</p>
      <p class="prose small soft">{text.heatSmall}</p>
      <p>
        <label class="check-line">
          <input
            type="checkbox"
            checked={onlyConfirmed}
            onChange={({ currentTarget }) => onOnlyConfirmed(currentTarget.checked)}
          />{' '}
          {text.onlyConfirmed}
        </label>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
      <section class="table-scroll" aria-label={text.heatTitle} tabIndex={0}>
        <table class="table--rows small heat">
          <thead>
            <tr>
              <th scope="col">{text.unit}</th>
              {known.map(({ id, code, name }) => (
                <th scope="col" key={id}>
                  {code}. {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map(({ unit, cells }) => row(unit || text.noUnit, cells))}
            {map.rows.length > 1 && row(text.all, map.total)}
          </tbody>
        </table>
      </section>
    </section>
  );
};
