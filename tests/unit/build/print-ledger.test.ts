import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printLedger } from '#build/print-ledger.ts';
import { type CourseId, id, type QuestionId } from '#domain/ids.ts';
import { emptyLedger } from '#domain/ledger.ts';
import { smallLedger } from '#tests/support/small-ledger.ts';

describe('a printed ledger', () => {
  it('has one line for every number', () => {
    const lines = printLedger(smallLedger).split('\n');
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual([
      'course: kc-01',
      'lessons:',
      '  - a',
      '  - b',
      '  - c',
      'quizzes:',
      '  - {id: module-1, draw: 3}',
      '  - {id: final, draw: 3}',
      'questions:',
      '  - {id: q1, kind: letter, parts: [[a, b]], check: true}',
      '  - {id: q2, kind: letters, parts: [[a, b]], check: true}',
      '  - {id: q3, kind: letter, parts: [[b, a]], check: true}',
      '',
    ]);
  });

  it('is read back as it was', () => {
    const odd = [['1', 'true', 'no', 'a, b', 'null', '~']];
    const ledger = { ...smallLedger, questions: [{ id: id<QuestionId>('q1'), kind: 'letter', parts: odd }] };
    expect(parse(printLedger(ledger))).toEqual(ledger);
    const empty = emptyLedger(id<CourseId>('kc-02'));
    expect(parse(printLedger(empty))).toEqual(empty);
  });
});
