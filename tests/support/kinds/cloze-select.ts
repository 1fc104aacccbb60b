import fc from 'fast-check';
import type { ClozeSelect } from '#questions/cloze-select/kind.ts';
import { exampleBase } from '#questions/example.ts';
import type { Pairs } from '#questions/pairs.ts';
import { gapIds, someGaps } from './gaps.ts';

const optionIds = ['a', 'b', 'c', 'constructor', 'e'];

const gap = (id: string): fc.Arbitrary<ClozeSelect['gaps'][number]> =>
  fc.shuffledSubarray(optionIds, { minLength: 2 }).chain((ids) =>
    fc.constantFrom(...ids).map((right) => ({
      id,
      options: ids.map((option) => ({ id: option, text: `text ${option}` })),
      right,
      feedback: `feedback ${id}`,
    })),
  );

export const clozeSelectQuestion: fc.Arbitrary<ClozeSelect> = gapIds(2, 5)
  .chain((ids) => fc.tuple(...ids.map(gap)))
  .map((gaps) => ({
    ...exampleBase('q-1'),
    kind: 'cloze-select',
    text: 'text',
    explanation: 'explanation',
    body: gaps.map(({ id }) => `word [[${id}]]`).join(', '),
    gaps,
  }));

export const clozeSelectResponse = ({ gaps }: ClozeSelect): fc.Arbitrary<Pairs> =>
  someGaps(gaps, ({ options }) => fc.constantFrom(...options.map(({ id }) => id)));
