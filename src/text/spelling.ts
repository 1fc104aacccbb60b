import type { Saying } from './author-errors.ts';
import { counted } from './plural.ts';

/** What `npm run spell` says. */

export const badListLine = (written: string): Saying => ({
  message: `в списке слов не читается «${written}»`,
  remedy: 'Пишите одно слово в строке, с образцом склонения или без него: вебинар: семинар',
});

export const unknownModel = (word: string, like: string): Saying => ({
  message: `образца «${like}» нет в словаре`,
  remedy: `Укажите другой образец или напишите без него: ${word}`,
});

const alternatives = (words: readonly string[]): string =>
  words.length > 0 ? `Может быть: ${words.join(', ')}. ` : '';

export const unknownWord = (word: string, nearest: readonly string[]): Saying => ({
  message: `незнакомое слово «${word}»`,
  remedy: `${alternatives(nearest)}Исправьте его, а если слово верно, добавьте в courses/words.txt: ${word}`,
});

export const mixedWord = (word: string, latin: readonly string[]): Saying => ({
  message: `в слове «${word}» смешаны русские и латинские буквы`,
  remedy: `Замените латинские русскими: ${latin.join(', ')}`,
});

export const spelt = (words: number, files: number): string =>
  `Орфография в порядке: ${counted(words, ['слово', 'слова', 'слов'])} в ${counted(files, ['файле', 'файлах', 'файлах'])}`;
