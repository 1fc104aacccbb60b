import type { TrackId } from '#domain/ids.ts';
import { type Assessed, trackOf } from './assess.ts';
import { placesOf, type StaffList, valueIn } from './staff-list.ts';

/** `unit` is empty for those whose unit the list does not name. */
export type UnitTotal = {
  readonly unit: string;
  readonly people: number;
  /** Without a track as yet. */
  readonly open: number;
  readonly tracks: ReadonlyMap<TrackId, number>;
};

/** How many of each unit have which track; units in the order of the alphabet, the nameless last. */
export const unitTotals = (list: StaffList, assessed: readonly Assessed[]): readonly UnitTotal[] => {
  const places = placesOf(list);
  const totals = new Map<string, { people: number; open: number; tracks: Map<TrackId, number> }>();
  list.people.forEach((person, index) => {
    const unit = valueIn(person, places, 'unit');
    const total = totals.get(unit) ?? { people: 0, open: 0, tracks: new Map<TrackId, number>() };
    totals.set(unit, total);
    const one = assessed[index];
    const found = one && trackOf(one);
    total.people += 1;
    if (found) total.tracks.set(found.track.id, (total.tracks.get(found.track.id) ?? 0) + 1);
    else total.open += 1;
  });
  const byName = (one: string, other: string): number =>
    one === '' || other === '' ? other.length - one.length : one.localeCompare(other, 'ru', { numeric: true });
  return [...totals].map(([unit, total]) => ({ unit, ...total })).sort((a, b) => byName(a.unit, b.unit));
};
