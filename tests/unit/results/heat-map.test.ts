import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompetencyId, id } from '#domain/ids.ts';
import { type HeatCell, heatMap, leastShown, metBy } from '#results/sum/heat-map.ts';
import type { PersonResult } from '#results/sum/person-result.ts';

const k1 = id<CompetencyId>('k1');

/** People of a unit, the first `met` of whom show what is asked. */
const unit = (name: string, people: number, met = 0): readonly PersonResult[] =>
  Array.from({ length: people }, (_, place) => ({
    person: { row: place, code: id(`${name}${place}`), cells: [] },
    name: `${name} ${place}`,
    number: '',
    post: '',
    unit: name,
    body: '',
    track: undefined,
    courses: [],
    competencies: [
      { competency: k1, required: 1, reachable: 1, shown: place < met ? 1 : 0, confirmed: 0, evidence: [], facets: [] },
    ],
  }));

const mapOf = (...units: readonly (readonly PersonResult[])[]) => heatMap(units.flat(), [k1], metBy(false));
const columnOf = (map: ReturnType<typeof heatMap>): readonly HeatCell[] => map.rows.map(({ cells }) => cells[0]);
const seen = (cell: HeatCell) => (cell?.shown ? [cell.met, cell.people] : 'hidden');

describe('a map of units and competencies', () => {
  test('shows how many show what is asked, and all together', () => {
    const map = mapOf(unit('А', 6, 2), unit('Б', 8, 8));
    expect(columnOf(map).map(seen)).toEqual([
      [2, 6],
      [8, 8],
    ]);
    expect(map.total.map(seen)).toEqual([[10, 14]]);
  });

  test('hides a group under five, and the next smallest with it, for the total would tell', () => {
    const map = mapOf(unit('А', 4, 1), unit('Б', 20, 3), unit('В', 7, 7));
    expect(columnOf(map).map(seen)).toEqual(['hidden', [3, 20], 'hidden']);
    expect(map.total.map(seen)).toEqual([[11, 31]]);
  });

  test('hides one more while all that are hidden together are fewer than five', () => {
    const map = mapOf(unit('А', 1), unit('Б', 2), unit('В', 7), unit('Г', 9));
    expect(columnOf(map).map(seen)).toEqual(['hidden', 'hidden', 'hidden', [0, 9]]);
  });

  test('hides the total too where all people are under five', () => {
    const map = mapOf(unit('А', 3), unit('Б', 1));
    expect([...columnOf(map), ...map.total].map(seen)).toEqual(['hidden', 'hidden', 'hidden']);
  });

  test('leaves a cell empty where nobody is asked for the competency, and hides nothing for it', () => {
    const others = unit('Б', 2).map((person) => ({ ...person, competencies: [] }));
    const map = mapOf(unit('А', 6), others);
    expect(columnOf(map)).toEqual([{ shown: true, people: 6, met: 0 }, undefined]);
  });

  test('counts the LMS’s word alone where the officer wants it so', () => {
    expect(seen(heatMap(unit('А', 6, 6), [k1], metBy(true)).rows[0]?.cells[0])).toEqual([0, 6]);
  });

  test('never gives a group under five away, not even by subtracting what is shown from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const map = mapOf(...sizes.map((size, place) => unit(String(place), size)));
        const cells = columnOf(map);
        const hiddenSizes = sizes.filter((_, place) => !cells[place]?.shown);
        for (const [place, size] of sizes.entries()) if (size < leastShown) expect(cells[place]?.shown).toBe(false);
        const [total] = map.total;
        const rest = hiddenSizes.reduce((sum, size) => sum + size, 0);
        if (!total?.shown || hiddenSizes.length === 0) return;
        // The rest is of two units at least and of five people at least, or the total is all there is to see.
        expect(rest).toBeGreaterThanOrEqual(leastShown);
        if (sizes.length > 1) expect(hiddenSizes.length).toBeGreaterThan(1);
      }),
    );
  });
});
