/** A number of the register with its word: 3, «ведущая». */
export type Numbered = { readonly number: number; readonly name: string };

const quoted = (name: string): string => `«${name}»`;
const listed = (items: readonly Numbered[]): string =>
  items.map(({ number, name }) => `${number} — ${name}`).join(', ');

/** Why a post has its level; each is followed by `thenLevel`. */
export const because = {
  registerCode: (code: string, category: Numbered, group: Numbered): string =>
    `В коде ${code}: ${category.number} — категория ${quoted(category.name)}, ${group.number} — ${group.name} группа должностей.`,
  categoryAndGroup: (category: Numbered, group: Numbered): string =>
    `Категория ${quoted(category.name)}, ${group.name} группа должностей.`,
  municipalBodyHead: 'Сотрудник возглавляет орган местного самоуправления, поэтому группа должности не учитывается.',
  municipalUnitHead: 'Сотрудник руководит подразделением, поэтому группа должности не учитывается.',
  municipalGroup: (group: Numbered): string =>
    `Муниципальная служба, ${group.name} группа должностей, подразделением сотрудник не руководит.`,
} as const;

export const thenLevel = (code: string, name: string): string => `Это уровень ${code} ${quoted(name)}.`;

/** What is wrong with a post, where, and what to do. */
export const positionMistakes = {
  codeMissing: 'Введите код должности',
  unreadable: 'Код не читается. Введите четыре части через дефис, как в реестре должностей: 11-3-4-062',
  categoryMissing: 'Выберите категорию должности',
  groupMissing: 'Выберите группу должности',
  noCategory: (category: number, categories: readonly Numbered[]): string =>
    `Вторая часть кода — ${category}, а такой категории нет. Категории: ${listed(categories)}. Проверьте код`,
  noGroup: (group: number, groups: readonly Numbered[]): string =>
    `Третья часть кода — ${group}, а такой группы нет. Группы: ${listed(groups)}. Проверьте код`,
  noPair: (category: Numbered, group: Numbered, groups: readonly Numbered[]): string =>
    `В категории ${category.number} ${quoted(category.name)} нет группы ${group.number} «${group.name}». ` +
    `В ней есть группы: ${listed(groups)}. Проверьте категорию и группу`,
} as const;
