import { walkXml } from './walk-xml.ts';

/** ECMA-376 18.8.30: numbers of the formats that show a day. */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);

/** What is between quotes, in brackets or behind a backslash is shown as it is. */
const literal = /"[^"]*"|\[[^\]]*\]|\\./g;

const isDateCode = (code: string): boolean => /[yd]/i.test(code.replace(literal, ''));

/** Which styles of cells show a number as a day, by the style's index. */
export const dateStyles = (bytes: Uint8Array): ReadonlySet<number> => {
  const codes = new Map<number, string>();
  const dates = new Set<number>();
  let [isCell, index] = [false, 0];
  walkXml(bytes, {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isCell = true;
      if (name !== 'xf' || !isCell) return;
      const format = Number(numFmtId);
      const code = codes.get(format);
      if (code === undefined ? isBuiltInDate(format) : isDateCode(code)) dates.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return dates;
};
