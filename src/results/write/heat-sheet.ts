import type { Competency } from '#domain/competency.ts';
import { type OutSheet, widthOf } from '#staff/write/sheet.ts';
import { resultsSheets as text } from '#text/results-sheets.ts';
import type { HeatCell, HeatMap } from '../sum/heat-map.ts';

const { heat } = text;

export const heatText = (cell: HeatCell): string => {
  if (!cell) return heat.notRequired;
  return cell.shown ? heat.cell(cell.met, cell.people) : heat.hidden;
};

/** The table of units and competencies, with the same cells hidden as on the page. */
export const heatSheet = (
  map: HeatMap,
  competencies: readonly Pick<Competency, 'id' | 'code' | 'name'>[],
): OutSheet => {
  const names = map.competencies.map((id) => {
    const found = competencies.find((one) => one.id === id);
    return found ? `${found.code}. ${found.name}` : id;
  });
  return {
    name: heat.sheet,
    columns: [heat.unit, ...names].map((heading) => ({ heading, width: widthOf(heading) })),
    rows: [
      ...map.rows.map(({ unit, cells }) => [unit || heat.noUnit, ...cells.map(heatText)]),
      [heat.all, ...map.total.map(heatText)],
    ],
  };
};
