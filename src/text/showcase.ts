import { counted, type Forms } from './plural.ts';

/** What stands on the page for those who make the questions. */

const kindForms: Forms = ['вид', 'вида', 'видов'];
const stateForms: Forms = ['состояние', 'состояния', 'состояний'];

export const showcase = {
  title: 'Витрина заданий',
  contents: 'Виды заданий и примеры',
  lead: (kinds: number, states: number): string =>
    `Все виды заданий во всех состояниях: ${counted(kinds, kindForms)}, ${counted(states, stateForms)}. Открытые можно решать, ответы нигде не сохраняются. На размещаемом сайте этой страницы нет.`,
} as const;
