/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** The value may reach it. */
  readonly limit: number;
  /** After the number: `ms`, `× floor`; empty for a count. */
  readonly unit: string;
  readonly digits: number;
  /** What the value was counted from. */
  readonly detail: string;
}

/** A value that could not be measured is NaN, and over. */
export const isOver = ({ value, limit }: Figure): boolean => !(value <= limit);

const cells = (figure: Figure): readonly string[] => {
  const { name, value, limit, unit, digits, detail } = figure;
  const measured = `${value.toFixed(digits)} ${unit}`.trim();
  return [name, measured, `≤ ${limit} ${unit}`.trim(), isOver(figure) ? 'OVER' : 'ok', detail];
};

const head = ['Figure', 'Measured', 'Limit', '', 'From'];

/** Columns for people, as wide as their widest cell. */
export const table = (figures: readonly Figure[]): string => {
  const rows = [head, ...figures.map(cells)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
};
