import { describe, expect, test } from 'vitest';
import { wordsIn } from '#build/spelling/words-in.ts';

const asked = (text: string): readonly string[] =>
  wordsIn(text)
    .filter(({ mixed }) => !mixed)
    .map(({ word, line }) => `${line} ${word}`);
const mixed = (text: string): readonly string[] =>
  wordsIn(text)
    .filter((found) => found.mixed)
    .map(({ word }) => word);

describe('of a text', () => {
  test('every Russian word is asked, with its line', () => {
    expect(asked('title: Кто клиент\n\n<Block id="a">Это «он».')).toEqual(['1 Кто', '1 клиент', '3 Это', '3 он']);
  });

  test('a word of parts is asked as one', () => {
    expect(asked('по-нашему, кое‑что')).toEqual(['1 по-нашему', '1 кое-что']);
  });

  test('single letters, codes and endings of numbers are passed over', () => {
    expect(asked('в У4б-Д1 к 20-му, 5-дневный')).toEqual(['1 дневный']);
  });

  test('a word beside a foreign one is asked alone', () => {
    expect(asked('HR-служба')).toEqual(['1 служба']);
  });

  test('what stands for a line break in code is no letter', () => {
    expect(asked(String.raw`'\nБез курса\u00a0КБ'`)).toEqual(['1 Без', '1 курса', '1 КБ']);
  });
});

test('a Latin letter inside a Russian word is found', () => {
  expect(mixed('Сотрудник c cотрудником')).toEqual(['cотрудником']);
});
