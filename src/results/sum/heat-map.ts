import type { CompetencyId } from '#domain/ids.ts';
import type { CompetencyResult } from './competencies.ts';
import type { PersonResult } from './person-result.ts';

/** Of whom a competency is required. */
export type HeatCell =
  | { readonly shown: true; readonly people: number; readonly met: number }
  /** Too few people, or a cell that would give such a one away. */
  | { readonly shown: false; readonly people: 'hidden' }
  /** It is required of nobody here. */
  | undefined;

export type HeatRow = { readonly unit: string; readonly cells: readonly HeatCell[] };

export type HeatMap = {
  readonly competencies: readonly CompetencyId[];
  readonly rows: readonly HeatRow[];
  /** All units together. */
  readonly total: readonly HeatCell[];
};

/** Fewer people than this are never told apart. */
export const leastShown = 5;

type Count = { people: number; met: number };

const hidden = { shown: false, people: 'hidden' } as const;

/** Whether the competency is shown at the level that is asked and can be shown. */
type IsMet = (result: CompetencyResult) => boolean;

export const metBy =
  (onlyConfirmed: boolean): IsMet =>
  ({ reachable, shown, confirmed }) =>
    (onlyConfirmed ? confirmed : shown) >= reachable;

const counted = (
  results: readonly PersonResult[],
  isMet: IsMet,
): ReadonlyMap<string, ReadonlyMap<CompetencyId, Count>> => {
  const units = new Map<string, Map<CompetencyId, Count>>();
  for (const { unit, competencies } of results) {
    const counts = units.get(unit) ?? new Map<CompetencyId, Count>();
    units.set(unit, counts);
    for (const result of competencies) {
      if (result.reachable === 0) continue;
      const count = counts.get(result.competency) ?? { people: 0, met: 0 };
      counts.set(result.competency, count);
      count.people += 1;
      if (isMet(result)) count.met += 1;
    }
  }
  return units;
};

/**
 * Units whose cell in a column is not shown. The total stands below the column, so what is hidden must not be the only
 * one, nor fewer people than may be shown: then the smallest of the others are hidden with it (complementary
 * suppression), or a subtraction would tell.
 */
const hiddenIn = (column: readonly (Count | undefined)[]): ReadonlySet<number> => {
  const filled = column.flatMap((count, place) => (count ? [{ place, people: count.people }] : []));
  const bySize = filled.sort((a, b) => a.people - b.people || a.place - b.place);
  const taken = bySize.filter(({ people }) => people < leastShown);
  const sum = (): number => taken.reduce((all, { people }) => all + people, 0);
  if (taken.length === 0) return new Set();
  for (const next of bySize.slice(taken.length)) {
    if (taken.length > 1 && sum() >= leastShown) break;
    taken.push(next);
  }
  return new Set(taken.map(({ place }) => place));
};

const totalOf = (column: readonly (Count | undefined)[]): HeatCell => {
  const all = column.reduce<Count>(
    (sum, count) => ({ people: sum.people + (count?.people ?? 0), met: sum.met + (count?.met ?? 0) }),
    { people: 0, met: 0 },
  );
  if (all.people === 0) return undefined;
  return all.people < leastShown ? hidden : { shown: true, ...all };
};

/** How many of each unit show what is asked of them; a group under five is not shown and cannot be computed. */
export const heatMap = (
  results: readonly PersonResult[],
  competencies: readonly CompetencyId[],
  isMet: IsMet,
): HeatMap => {
  const counts = counted(results, isMet);
  const units = [...counts.keys()].sort((one, other) =>
    one === '' || other === '' ? other.length - one.length : one.localeCompare(other, 'ru', { numeric: true }),
  );
  const columns = competencies.map((id) => units.map((unit) => counts.get(unit)?.get(id)));
  const secret = columns.map(hiddenIn);
  const cellAt = (unit: number, column: number): HeatCell => {
    const count = columns[column]?.[unit];
    if (!count) return undefined;
    return secret[column]?.has(unit) ? hidden : { shown: true, ...count };
  };
  return {
    competencies,
    rows: units.map((unit, place) => ({ unit, cells: competencies.map((_, column) => cellAt(place, column)) })),
    total: columns.map(totalOf),
  };
};
