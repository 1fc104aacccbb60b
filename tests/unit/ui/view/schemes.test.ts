import { describe, expect, test } from 'vitest';
import { schemes } from '#ui/view/view-settings.ts';
import { contrast } from '../../../support/contrast.ts';
import { schemeTokens, type Tokens } from '../../../support/scheme-tokens.ts';

const backgrounds = ['paper', 'surface', 'accent-soft', 'right-soft', 'wrong-soft', 'notice-soft'];

const textPairs: readonly (readonly [text: string, background: string])[] = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong'].flatMap((text) => backgrounds.map((on) => [text, on] as const)),
  ...['right', 'wrong', 'notice'].flatMap((text) =>
    ['paper', 'surface', `${text}-soft`].map((on) => [text, on] as const),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];

const partPairs: readonly (readonly [part: string, background: string])[] = [
  ['line-strong', 'paper'],
  ['line-strong', 'surface'],
  ['focus', 'paper'],
  ['focus', 'surface'],
];

const below = (tokens: Tokens, pairs: typeof textPairs, least: number): readonly string[] =>
  pairs.flatMap(([front, back]) => {
    const ratio = contrast(tokens.get(front) ?? '', tokens.get(back) ?? '');
    return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`];
  });

const tokensOf = (scheme: string): Tokens => schemeTokens[scheme] ?? new Map();

describe.each(schemes)('the scheme %s', (scheme) => {
  test('names every colour that the light one has', () => {
    expect([...tokensOf(scheme).keys()].sort()).toEqual([...tokensOf('light').keys()].sort());
    expect(tokensOf(scheme).size).toBeGreaterThan(15);
  });

  test('text stands out from what is behind it at 4.5 : 1 and more (WCAG 1.4.3)', () => {
    expect(below(tokensOf(scheme), textPairs, 4.5)).toEqual([]);
  });

  test('borders of fields and the frame of the focus stand out at 3 : 1 and more (WCAG 1.4.11)', () => {
    expect(below(tokensOf(scheme), partPairs, 3)).toEqual([]);
  });
});

test('black on white keeps 7 : 1 throughout (WCAG 1.4.6)', () => {
  expect(below(tokensOf('contrast'), textPairs, 7)).toEqual([]);
});

test('the greatest contrast is 21 : 1, that of a colour with itself 1 : 1', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#0b4ea2', '#0b4ea2')).toBe(1);
});
