import { escapeText } from './escape-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const book = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Beside the sheet, by what they are to the workbook: file, content type. */
const parts = [
  ['worksheet', 'worksheets/sheet1.xml', 'worksheet'],
  ['styles', 'styles.xml', 'styles'],
  ['sharedStrings', 'sharedStrings.xml', 'sharedStrings'],
] as const;

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const contentTypes = (): string => {
  const own = [['workbook.xml', 'sheet.main'], ...parts.map(([, file, type]) => [file, type])];
  const overrides = own.map(([file, type]) => `<Override PartName="/xl/${file}" ContentType="${book}.${type}+xml"/>`);
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `${declaration}<Types xmlns="${packaged}/content-types">${rels}${overrides.join('')}</Types>`;
};

/** Two styles of cells: 0, plain; 1, for headings, bold and in several lines. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** The parts of a workbook of one sheet that do not depend on its cells (ECMA-376 12.3, Open Packaging Conventions). */
export const fixedParts = (sheetName: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypes(),
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeText(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(parts.map(([type, file]) => [type, file])),
  'xl/styles.xml': styles,
});

/** A part that depends on them. */
export const partOf = (root: string, content: string): string =>
  `${declaration}<${root} xmlns="${main}">${content}</${root}>`;
