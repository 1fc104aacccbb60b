import fc from 'fast-check';
import type { ClozeText } from '#questions/cloze-text/kind.ts';
import { exampleBase } from '#questions/example.ts';
import type { Pairs } from '#questions/pairs.ts';
import { gapIds, someGaps } from './gaps.ts';
import { knownTexts, typedText } from './typed.ts';

const gap = (id: string): fc.Arbitrary<ClozeText['gaps'][number]> =>
  knownTexts(1, 6).map((answers) => ({ id, answers, feedback: `feedback ${id}` }));

export const clozeTextQuestion: fc.Arbitrary<ClozeText> = gapIds(1, 5)
  .chain((ids) => fc.tuple(...ids.map(gap)))
  .map((gaps) => ({
    ...exampleBase('q-1'),
    kind: 'cloze-text',
    text: 'text',
    explanation: 'explanation',
    body: gaps.map(({ id }) => `word [[${id}]]`).join(', '),
    gaps,
  }));

export const clozeTextResponse = ({ gaps }: ClozeText): fc.Arbitrary<Pairs> =>
  someGaps(gaps, ({ answers }) => typedText(answers));
