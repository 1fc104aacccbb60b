import fc from 'fast-check';

/** Any characters, halves of pairs among them. fast-check's own need seconds to list all code points. */
export const anyText = (minLength = 0): fc.Arbitrary<string> =>
  fc.string({ unit: fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code)), minLength });

const spellings = [
  'карта пути',
  'Карта — пути',
  'ёлка',
  '«дом»',
  'constructor',
  '__proto__',
  'тридцать дней',
  'a.b',
  '-5',
  'x',
  'клиент',
  'CJM',
];

/** Texts that an author may list, no two of them the same to a marker. */
export const knownTexts = (min: number, max: number): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray(spellings, { minLength: min, maxLength: max });

/** The same text as somebody else would type it. */
const otherSpelling = (text: string): fc.Arbitrary<string> =>
  fc
    .constantFrom<(text: string) => string>(
      (same) => same,
      (same) => same.toUpperCase(),
      (same) => ` ${same.replaceAll(' ', '\u00a0 ')}. `,
      (same) => same.replaceAll('ё', 'е').replaceAll('—', '-').replace(/[«»]/g, '"'),
      (same) => same.normalize('NFD'),
    )
    .map((change) => change(text));

/** What a learner may type where the texts are known: one of them in some spelling, or anything else. */
export const typedText = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...known).chain(otherSpelling), anyText(1), fc.constantFrom('.', ' ', '…', 'нет'));
