import { walkXml } from './walk-xml.ts';

/** `part`: the path of the sheet in the zip. */
export type FirstSheet = { readonly part: string; readonly is1904: boolean };

type Named = { readonly relation: string; readonly isHidden: boolean };

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A target is relative to `xl/`, or begins at the root. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** ECMA-376 18.2.19 and 18.2.20: the sheets in their order; a hidden one is not what the officer looks at. */
export const firstSheet = (workbook: Uint8Array, relations: Uint8Array): FirstSheet | undefined => {
  const sheets: Named[] = [];
  let is1904 = false;
  walkXml(workbook, {
    open: (name, attributes) => {
      const { date1904, state = '' } = attributes;
      if (name === 'workbookPr') is1904 = isTrue(date1904);
      if (name !== 'sheet') return;
      const key = Object.keys(attributes).find((each) => each.endsWith(':id')) ?? '';
      sheets.push({ relation: attributes[key] ?? '', isHidden: /hidden/i.test(state) });
    },
  });
  const targets = new Map<string, string>();
  walkXml(relations, {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target);
    },
  });
  const seen = sheets.find(({ isHidden, relation }) => !isHidden && targets.has(relation));
  return seen && { part: pathOf(targets.get(seen.relation) ?? ''), is1904 };
};
