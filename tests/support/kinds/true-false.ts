import fc from 'fast-check';
import { type TrueFalse, type Truth, truths } from '#questions/true-false/kind.ts';
import { base } from './parts.ts';

export const anyTrueFalse: fc.Arbitrary<TrueFalse> = fc
  .boolean()
  .map((answer) => ({ ...base, kind: 'true-false', answer, feedback: { yes: 'feedback yes', no: 'feedback no' } }));

export const truthTo = (): fc.Arbitrary<Truth> => fc.constantFrom(...truths);
