/** Words of the questions with gaps, typed texts and typed numbers. */

export const chooseInGaps = 'Выберите слова вместо пропусков.';
export const typeInGaps = 'Впишите слова вместо пропусков. Большие и маленькие буквы, е и ё не различаются.';
export const typeText = 'Напишите слово или короткую фразу. Большие и маленькие буквы, е и ё не различаются.';
export const typeNumber = 'Напишите число. Дробную часть отделите запятой или точкой.';

/** The name of a gap's field, counted from 1. */
export const gapOf = (number: number, total: number): string => `Пропуск ${number} из ${total}`;
export const gap = (number: number): string => `Пропуск ${number}`;

const gapList = new Intl.ListFormat('ru', { type: 'conjunction' });

/** Numbers of the empty gaps, counted from 1. */
export const fillGaps = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `Заполните пропуск ${numbers[0]}`
    : `Заполните пропуски ${gapList.format(numbers.map(String))}`;

export const missingText = 'Напишите ответ';
export const missingUnit = 'Выберите единицу измерения';

/** Why what was typed cannot be taken for a number. */
export const numberFaults = {
  empty: 'Напишите число',
  'no-number': 'Напишите число цифрами, без слов и единиц измерения. Например: 1250, 12,5 или −3',
  'too-long': 'Напишите число короче: в нём может быть не больше 12 цифр',
} as const;

export const unit = 'Единица измерения';

export const answerNotKept = 'Ваш ответ не сохранён, известен только результат';

const figures = new Intl.NumberFormat('ru', { maximumFractionDigits: 12 });

/** `−1 250,5` */
export const number = (value: number): string => figures.format(value).replace('-', '\u2212');

export const withUnit = (value: string, name: string | undefined): string =>
  name === undefined ? value : `${value}\u00a0${name}`;

/** The right number with its unit, and the numbers that pass for it. */
export const rightNumber = (answer: string, range: readonly [least: string, most: string] | undefined): string =>
  range ? `${answer} (подойдёт от ${range[0]} до ${range[1]})` : answer;
