import { counted, form } from './plural.ts';

/** What the build and `npm run budget` say of the room that a learner's bookmark takes in an LMS. */

const whole = new Intl.NumberFormat('ru', { maximumFractionDigits: 0 });
const characterForms = ['знак', 'знака', 'знаков'] as const;

const ofCharacters = (count: number): string => `${whole.format(count)} ${form(count, characterForms)}`;

/** Parts of a bookmark, as `#records/bookmark.ts` names them. */
export const bookmarkParts = {
  head: 'версия и метка',
  core: 'прохождение и баллы тестов',
  lessons: 'изученные уроки',
  quizzes: 'задания попыток и баллы за них',
  checks: 'баллы за проверки в уроках',
  choice: 'траектория',
  answers: 'ответы в тестах',
  confidence: 'уверенность в ответах',
  responses: 'ответы на проверки в уроках',
  reviews: 'расписание повторения',
} as const;

type Part = { readonly name: keyof typeof bookmarkParts; readonly length: number };
type Sized = { readonly length: number; readonly limit: number };

const rest = ({ length, limit }: Sized): string =>
  length > limit ? `лишних ${whole.format(length - limit)}` : `остаётся ${whole.format(limit - length)}`;

const figure = ({ length, limit }: Sized): string =>
  `${whole.format(length)} из ${whole.format(limit)}, ${rest({ length, limit })}`;

export const budgetCli = {
  lead: 'Самая длинная закладка, какая может получиться у слушателя, в знаках. Снятые с курса уроки и задания посчитаны тоже.',
  whole: (course: string, sized: Sized): string => `${course}, весь курс: ${figure(sized)}`,
  variant: (variant: string, tracks: number, sized: Sized): string =>
    `${variant}: ${figure(sized)} (${counted(tracks, ['траектория', 'траектории', 'траекторий'])})`,
  part: ({ name, length }: Part): string => `${bookmarkParts[name]}: ${whole.format(length)}`,
  fits: (course: string, variants: number, sized: Sized): string =>
    `Закладки ${counted(variants, ['варианта', 'вариантов', 'вариантов'])} курсов помещаются. Самая длинная — ${course}: ${figure(sized)}.`,
};

const inVariants = (variants: readonly string[]): string =>
  variants.length > 0
    ? `, и в ${form(variants.length, ['варианте', 'вариантах', 'вариантах'])} ${variants.join(', ')}`
    : '';

/** Follows the ledger's file and a colon. `variants`: those whose own bookmark is too long. */
export const bookmarkTooLong = (
  { course, variants }: { readonly course: string; readonly variants: readonly string[] },
  { length, limit, largest }: Sized & { readonly largest: readonly Part[] },
): string =>
  [
    `закладка курса ${course} может занять ${ofCharacters(length)} при допустимых ${whole.format(limit)}${inVariants(variants)}.`,
    `Больше всего занимают ${largest.map(({ name, length: own }) => `${bookmarkParts[name]} (${whole.format(own)})`).join(', ')}.`,
    'Выданные номера места не освобождают, поэтому верните ledger.yaml к опубликованной редакции, перенесите новые уроки и задания в другой курс или уменьшите draw в новых тестах',
  ].join(' ');
