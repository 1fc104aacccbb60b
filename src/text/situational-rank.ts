import { verdicts } from './questions.ts';

export const rankAll = 'Расставьте от лучшего к худшему кнопками «Выше» и «Ниже».';
export const inItsPlace = `${verdicts.right}: место по ключу`;

/** `place` counts from 1. */
export const keyPlace = (tone: 'partly' | 'wrong', place: number): string =>
  `${verdicts[tone]}: место по ключу\u00a0— ${place}`;
