import type { Numbered } from './position.ts';

/** What keeps a row from its track, and what to write; the column stands beside it. */

type Coded = { readonly code: string };

const listed = (items: readonly Numbered[]): string =>
  items.map(({ number, name }) => `${number} — ${name}`).join(', ');
const coded = (items: readonly Coded[]): string => items.map(({ code }) => code).join(', ');
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const staffProblems = {
  nameMissing: 'Не указан сотрудник. Впишите фамилию, имя и отчество.',
  formula: (text: string): string =>
    `Вместо значения формула «${short(text)}». Скопируйте ячейку и вставьте её как значение.`,
  postMissing: (categories: readonly Numbered[]): string =>
    `Неизвестна должность. Впишите код по реестру (например, 11-3-4-062) или категорию (${listed(categories)}) и группу.`,
  groupMissing: (groups: readonly Numbered[]): string => `Не указана группа должностей. Впишите: ${listed(groups)}.`,
  categoryMissing: (categories: readonly Numbered[]): string =>
    `Не указана категория. Впишите: ${listed(categories)}. Если служба муниципальная, впишите «муниципальная».`,
  categoryUnknown: (text: string, categories: readonly Numbered[]): string =>
    `Категории «${short(text)}» нет. Впишите: ${listed(categories)}. Если служба муниципальная, впишите «муниципальная».`,
  groupUnknown: (text: string, groups: readonly Numbered[]): string =>
    `Группы «${short(text)}» нет. Впишите: ${listed(groups)}.`,
  headsUnknown: (text: string): string =>
    `Непонятно значение «${short(text)}». Впишите «да», если сотрудник руководит подразделением, «орган», если он возглавляет орган или администрацию, «нет» в остальных случаях.`,
  activityMissing: (activities: readonly Coded[]): string =>
    `Не указан вид деятельности. Впишите: ${coded(activities)}.`,
  activityUnknown: (text: string, activities: readonly Coded[]): string =>
    `Вида деятельности «${short(text)}» нет. Впишите: ${coded(activities)}.`,
  overlayUnknown: (text: string, overlays: readonly Coded[]): string =>
    `Роли «${short(text)}» нет. Впишите через запятую: ${coded(overlays)}. Если роли нет, оставьте ячейку пустой.`,
  sameValue: (text: string, rows: readonly number[]): string =>
    `Значение «${short(text)}» есть и в ${rows.length === 1 ? 'строке' : 'строках'} ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ' и других' : ''}. Исправьте его или удалите лишнюю строку.`,
  sentence: (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`),
  codeAgainst: (code: string, category: Numbered | undefined, group: Numbered | undefined): string =>
    `Код ${code} расходится с соседними ячейками (${[category && `категория ${category.number}`, group && `группа ${group.number}`].filter(Boolean).join(', ')}): взят код.`,
  roles: (codes: readonly string[]): string => `Роли: ${codes.join(', ')}.`,
} as const;
