import { counted } from './plural.ts';
import { verdicts } from './questions.ts';

export const rateEach = 'Оцените каждый вариант по шкале.';
export const missingRatings = 'Оцените каждый вариант';
export const yourRating = (point: string): string => `Ваша оценка: ${point}`;
export const keyRating = (point: string): string => `Оценка по ключу: ${point}`;

/** How far a rating is from the experts', in points of the scale. */
export const offBy = (tone: keyof typeof verdicts, steps: number): string =>
  steps === 0
    ? `${verdicts[tone]}: оценка совпала с ключом`
    : `${verdicts[tone]}: отличие от ключа на\u00a0${counted(steps, ['ступень', 'ступени', 'ступеней'])}`;
