import type { LevelId } from './ids.ts';

/** Numbers as the register of positions writes them: category 1–4, group 1–5. */
type CategoryAndGroup = { readonly category: number; readonly group: number };

/** From tracks.yaml: which posts exist and which level of the tracks each belongs to. */
export type PositionTable = {
  readonly categories: readonly { readonly number: number; readonly name: string }[];
  readonly groups: readonly { readonly number: number; readonly name: string }[];
  /** One row for each pair that the civil service has; a pair that is absent does not exist. */
  readonly pairs: readonly (CategoryAndGroup & { readonly level: LevelId })[];
  /** Municipal service has groups but no categories. */
  readonly municipal: {
    readonly headsBody: LevelId;
    readonly leadsUnit: LevelId;
    readonly byGroup: readonly { readonly group: number; readonly level: LevelId }[];
  };
};

/** Which rule gave the level, to be shown beside it. */
export type PositionRule =
  | ({ readonly by: 'register-code'; readonly code: string } & CategoryAndGroup)
  | ({ readonly by: 'category-and-group' } & CategoryAndGroup)
  | { readonly by: 'municipal-body-head' }
  | { readonly by: 'municipal-unit-head' }
  | { readonly by: 'municipal-group'; readonly group: number };

export type PositionResolution =
  | { readonly ok: true; readonly level: LevelId; readonly rule: PositionRule }
  /** The text is no register code. */
  | { readonly ok: false; readonly why: 'unreadable' }
  | { readonly ok: false; readonly why: 'no-such-category'; readonly category: number }
  | { readonly ok: false; readonly why: 'no-such-group'; readonly group: number }
  /** Both exist, but no post has the pair; `groups` are those that the category has. */
  | ({ readonly ok: false; readonly why: 'no-such-pair'; readonly groups: readonly number[] } & CategoryAndGroup);

/** Hyphens, dashes and minus signs that word processors put in place of a hyphen. */
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Spaces of every width, and the invisible marks that copying out of a document brings along. */
const blanks = /[\s\u00ad\u200b-\u200d\u2060]/g;

/** Letters that stand for a digit in hand-typed lists: Cyrillic and Latin O, Ze, be, and the strokes of one. */
const lookAlikes: readonly (readonly [pattern: RegExp, digit: string])[] = [
  [/[oO\u043e\u041e]/g, '0'],
  [/[\u0437\u0417]/g, '3'],
  [/\u0431/g, '6'],
  [/[lI\u0406\u0456|]/g, '1'],
];

/** A mark such as `<1>` after a code refers to a footnote of the official register. */
const footnote = /<\d+>$/;

/** SS-C-G-NNN of the register: section, category, group, number; section and number may carry a part. */
const registerCode = /^\d{2}(?:\.\d+)?-(\d)-(\d)-\d{3}(?:\.\d+)?$/;

/** The code as the register prints it, out of what people type. */
const tidied = (text: string): string =>
  lookAlikes.reduce(
    (code, [pattern, digit]) => code.replace(pattern, digit),
    text.replace(blanks, '').replace(dashes, '-').replace(footnote, ''),
  );

export const levelByCategoryAndGroup = (
  { category, group }: CategoryAndGroup,
  table: PositionTable,
): PositionResolution => {
  const ofCategory = table.pairs.filter((pair) => pair.category === category);
  const found = ofCategory.find((pair) => pair.group === group);
  if (found) return { ok: true, level: found.level, rule: { by: 'category-and-group', category, group } };
  if (ofCategory.length === 0) return { ok: false, why: 'no-such-category', category };
  if (!table.groups.some(({ number }) => number === group)) return { ok: false, why: 'no-such-group', group };
  return { ok: false, why: 'no-such-pair', category, group, groups: ofCategory.map((pair) => pair.group) };
};

/** Reads the category and the group out of a code such as `11-3-4-062` (decree 1574 of 31.12.2005). */
export const levelByRegisterCode = (text: string, table: PositionTable): PositionResolution => {
  const code = tidied(text);
  const match = registerCode.exec(code);
  if (!match) return { ok: false, why: 'unreadable' };
  const post = { category: Number(match[1]), group: Number(match[2]) };
  const resolution = levelByCategoryAndGroup(post, table);
  return resolution.ok ? { ...resolution, rule: { by: 'register-code', code, ...post } } : resolution;
};

/** Which group a municipal post is in; heading the body or a unit counts before the group. */
export const levelOfMunicipal = (
  { group, leadsUnit, headsBody }: { readonly group: number; readonly leadsUnit: boolean; readonly headsBody: boolean },
  { municipal }: PositionTable,
): PositionResolution => {
  const found = municipal.byGroup.find((row) => row.group === group);
  if (!found) return { ok: false, why: 'no-such-group', group };
  if (headsBody) return { ok: true, level: municipal.headsBody, rule: { by: 'municipal-body-head' } };
  if (leadsUnit) return { ok: true, level: municipal.leadsUnit, rule: { by: 'municipal-unit-head' } };
  return { ok: true, level: found.level, rule: { by: 'municipal-group', group } };
};
