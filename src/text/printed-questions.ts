/** Words of questions on paper, where there are no buttons. */

// Without ё and й, which official lists leave out too.
const letters = 'а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я'.split(' ');

/** The letter of a part, counted from 0. */
export const letterOf = (at: number): string => letters[at] ?? String(at + 1);

export const letterForEachRow = 'Поставьте у каждого номера букву.';
export const putInOrder = 'Запишите буквы в верном порядке.';
export const bestFirst = 'Запишите буквы от лучшего действия к худшему.';
export const choosePlace = 'Выберите место на рисунке. Здесь он описан словами.';
export const writeWords = 'Напишите слово или короткую фразу.';
export const writeNumber = 'Напишите число.';
export const writeInGaps = 'Впишите слова вместо пропусков.';
export const followSteps = 'Начните с первого шага. Выбрав ответ, переходите к шагу, который у него указан.';

export const groups = 'Группы';
export const marks = 'Оценки';
export const picture = (alt: string): string => `На рисунке: ${alt}`;

const line = '________________';
export const answerLine = `Ответ: ${line}`;
export const gapLine = (number: number): string => `(${number})\u00a0${line}`;

export const stepWith = (number: number, text: string): string => `Шаг ${number}. ${text}`;
/** `next` is 0 where the talk ends. */
export const nextStep = (reply: string, next: number): string =>
  `*${reply}* ${next > 0 ? `Дальше — шаг ${next}.` : 'Разговор окончен.'}`;
export const stepAnswer = (step: number, letter: string): string => `шаг ${step} — ${letter}`;
