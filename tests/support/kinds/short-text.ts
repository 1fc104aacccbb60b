import fc from 'fast-check';
import { exampleBase } from '#questions/example.ts';
import type { ShortText } from '#questions/short-text/kind.ts';
import { knownTexts, typedText } from './typed.ts';

export const shortTextQuestion: fc.Arbitrary<ShortText> = fc
  .record({ texts: knownTexts(1, 12), answers: fc.integer({ min: 1, max: 6 }) })
  .map(({ texts, answers }) => ({
    ...exampleBase('q-1'),
    kind: 'short-text',
    text: 'text',
    explanation: 'explanation',
    answers: texts.slice(0, answers),
    mistakes: texts.slice(answers).map((text) => ({ text, feedback: `feedback ${text}` })),
    feedback: { right: 'right', wrong: 'wrong' },
  }));

export const shortTextResponse = ({ answers, mistakes }: ShortText): fc.Arbitrary<string> =>
  typedText([...answers, ...mistakes.map(({ text }) => text)]);
