import { describe, expect, test } from 'vitest';
import { checkSpelling } from '#build/spelling/check-spelling.ts';
import { type Dictionary, russianDictionary } from '#build/spelling/dictionary.ts';
import { sentence } from '#catalogue/author-error.ts';

/** Knows some words in one form each, and has no forms to make. */
const fakeDictionary = (...known: readonly string[]): Dictionary => {
  const words = new Set(known);
  return {
    knows: (word) => words.has(word),
    suggest: () => known,
    add: (word, like) => {
      if (like !== undefined && !words.has(like)) return false;
      words.add(word);
      return true;
    },
  };
};

const said = (text: string, own = ''): readonly string[] =>
  checkSpelling(new Map([['a.mdx', text]]), fakeDictionary('клиент', 'пришёл'), {
    file: 'words.txt',
    text: own,
  }).errors.map(sentence);

describe('an author', () => {
  test('reads where an unknown word stands, what may be meant and what to do when it is right', () => {
    expect(said('клиент\nпришол')).toEqual([
      'a.mdx: строка 2: незнакомое слово «пришол». Может быть: клиент, пришёл. Исправьте его, а если слово верно, добавьте в courses/words.txt: пришол',
    ]);
  });

  test('reads which letters of a word are Latin', () => {
    expect(said('клиeнт')).toEqual([
      'a.mdx: строка 1: в слове «клиeнт» смешаны русские и латинские буквы. Замените латинские русскими: e',
    ]);
  });

  test('is not troubled by words of the own list, with or without a model', () => {
    expect(said('вебинар хостел', '# own\nвебинар: клиент\n\nхостел\n')).toEqual([]);
  });

  test('reads which line of the own list is no word', () => {
    expect(said('', 'вебинар, хостел')).toEqual([
      'words.txt: строка 1: в списке слов не читается «вебинар, хостел». Пишите одно слово в строке, с образцом склонения или без него: вебинар: семинар',
    ]);
  });

  test('reads which model the dictionary lacks', () => {
    expect(said('', 'вебинар: семинар')).toEqual([
      'words.txt: строка 1: образца «семинар» нет в словаре. Укажите другой образец или напишите без него: вебинар',
    ]);
  });
});

describe('the Russian dictionary', async () => {
  const dictionary = await russianDictionary();

  test('knows words in all their forms, with ё and without', () => {
    for (const word of ['клиент', 'Заявителями', 'ещё', 'еще', 'кое-что']) expect(dictionary.knows(word)).toBe(true);
  });

  test('does not know a misspelt word, and suggests words that it knows', () => {
    expect(dictionary.knows('карандашоми')).toBe(false);
    // How many come depends on how busy the machine is: the engine stops looking after a while.
    for (const word of dictionary.suggest('карандашоми')) expect(dictionary.knows(word.split(' ')[0] ?? '')).toBe(true);
  });

  test('takes in a word with all the forms of its model', () => {
    expect(dictionary.knows('вебинарами')).toBe(false);
    expect(dictionary.add('вебинар', 'семинар')).toBe(true);
    expect(dictionary.knows('вебинарами')).toBe(true);
    expect(dictionary.knows('вебинарав')).toBe(false);
  });

  test('says when there is no such model', () => {
    expect(dictionary.add('вебинар', 'вебинаристика')).toBe(false);
  });
});
