import { describe, expect, it } from 'vitest';
import { type TrueFalse, trueFalse } from '#questions/true-false/kind.ts';
import { trueFalseRecordForm } from '#questions/true-false/record-form.ts';
import { base } from '#tests/support/kinds/parts.ts';

const statement = (answer: boolean): TrueFalse => ({
  ...base,
  kind: 'true-false',
  answer,
  feedback: { yes: 'yes', no: 'no' },
});

describe('a statement', () => {
  it('scores 1 for what it is and 0 for the other', () => {
    expect(trueFalse.score(statement(true), 'true')).toBe(1);
    expect(trueFalse.score(statement(true), 'false')).toBe(0);
    expect(trueFalse.score(statement(false), 'false')).toBe(1);
    expect(trueFalse.score(statement(false), 'true')).toBe(0);
  });

  it.each([true, false, 'yes', 'True', ['true'], { true: 'true' }, 1, null])('takes %j for no answer', (value) => {
    expect(trueFalse.parse(statement(true), value)).toBeUndefined();
  });

  it('takes one bit, and is told as true or false', () => {
    const { widths, shape, interaction } = trueFalseRecordForm;
    expect(widths(shape(statement(true)))).toEqual([1]);
    expect(interaction(statement(false), 'true')).toEqual({ type: 'true-false', given: true, right: false });
  });
});
