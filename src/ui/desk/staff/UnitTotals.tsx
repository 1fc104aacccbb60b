import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Track } from '#domain/track.ts';
import type { Assessed } from '#staff/list/assess.ts';
import type { StaffList } from '#staff/list/staff-list.ts';
import { unitTotals } from '#staff/list/totals.ts';
import { staffDesk as text } from '#text/staff-desk.ts';

type Props = {
  readonly list: StaffList;
  readonly assessed: readonly Assessed[];
  readonly tracks: readonly Track[];
};

/** How many people of each unit have which track. */
export const UnitTotals: FunctionComponent<Props> = ({ list, assessed, tracks }) => {
  const totals = useMemo(() => unitTotals(list, assessed), [list, assessed]);
  return (
    <section>
      <h2>{text.totalsTitle}</h2>
      <table class="table--rows small">
        <thead>
          <tr>
            <th scope="col">{text.unit}</th>
            <th scope="col">{text.people}</th>
            <th scope="col">{text.open}</th>
            <th scope="col">{text.tracks}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ unit, people, open, tracks: counts }) => (
            <tr key={unit}>
              <th scope="row">{unit || text.noUnit}</th>
              <td data-label={text.people}>{people}</td>
              <td data-label={text.open}>{open}</td>
              <td data-label={text.tracks}>
                {tracks
                  .filter(({ id }) => counts.has(id))
                  .map(({ id, code }) => text.trackCount(code, counts.get(id) ?? 0))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
