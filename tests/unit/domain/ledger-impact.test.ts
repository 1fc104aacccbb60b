import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import { extendLedger, type Ledger, type LedgerQuestion, type WidthsOf } from '#domain/ledger.ts';
import { impactLevel, ledgerImpact } from '#domain/ledger-impact.ts';
import { smallLedger } from '#tests/support/small-ledger.ts';

const widthsOf: WidthsOf = ({ parts: [options = []] }) => [options.length > 4 ? 3 : 2];

const impact = (part: Partial<Ledger>, old: Ledger = smallLedger) => ledgerImpact(old, { ...old, ...part }, widthsOf);

const [q1, ...others] = smallLedger.questions;
const withFirst = (part: Partial<LedgerQuestion>): Partial<Ledger> => ({
  questions: q1 ? [{ ...q1, ...part }, ...others] : [],
});
const lessons = (...names: string[]): readonly LessonId[] => names.map((name) => id<LessonId>(name));

describe('a changed ledger', () => {
  it('that is the same has no impact', () => {
    expect(impact({})).toEqual([]);
    expect(impactLevel([])).toBe('none');
  });

  it('that grew at the end is a minor change', () => {
    const changes = [
      ...impact({ lessons: lessons('a', 'b', 'c', 'd') }),
      ...impact({ quizzes: [...smallLedger.quizzes, { id: id<QuizId>('more'), draw: 1 }] }),
      ...impact({
        questions: [...smallLedger.questions, { id: id<QuestionId>('q9'), kind: 'letter', parts: [['a']] }],
      }),
      ...impact(withFirst({ parts: [['a', 'b', 'e']] })),
      ...impact({ quizzes: smallLedger.quizzes.map((quiz) => ({ ...quiz, draw: 9 })) }),
    ];
    expect(changes.map((change) => [change.what, change.id])).toEqual([
      ['lesson-added', 'd'],
      ['quiz-added', 'more'],
      ['question-added', 'q9'],
      ['part-added', 'q1/e'],
      ['draw-raised', 'module-1'],
      ['draw-raised', 'final'],
    ]);
    expect(impactLevel(changes)).toBe('minor');
  });

  it('that marks a question as a check is a minor change, one that takes the mark away a major one', () => {
    const unmarked = { ...smallLedger, ...withFirst({ check: undefined }) };
    expect(ledgerImpact(unmarked, smallLedger, widthsOf)).toEqual([{ level: 'minor', what: 'check-added', id: 'q1' }]);
    expect(ledgerImpact(smallLedger, unmarked, widthsOf)).toEqual([
      { level: 'major', what: 'check-dropped', id: 'q1' },
    ]);
  });

  it.each([
    [
      'lost its last lesson',
      { lessons: lessons('a', 'b') },
      [{ level: 'major', what: 'lost', thing: 'lesson', id: 'c', number: 2 }],
    ],
    [
      'gave a number to another lesson',
      { lessons: lessons('a', 'x', 'c') },
      [{ level: 'major', what: 'reused', thing: 'lesson', id: 'b', number: 1, now: 'x' }],
    ],
    [
      'put tests in another order',
      { quizzes: [...smallLedger.quizzes].reverse() },
      [
        { level: 'major', what: 'reused', thing: 'quiz', id: 'module-1', number: 0, now: 'final' },
        { level: 'major', what: 'reused', thing: 'quiz', id: 'final', number: 1, now: 'module-1' },
      ],
    ],
    [
      'has a question of another kind',
      withFirst({ kind: 'letters' }),
      [{ level: 'major', what: 'kind-changed', id: 'q1', was: 'letter', now: 'letters' }],
    ],
    [
      'has a question whose response takes another width',
      withFirst({ parts: [['a', 'b', 'c', 'd', 'e']] }),
      [{ level: 'major', what: 'width-changed', id: 'q1', was: 2, now: 3 }],
    ],
    [
      'gave the number of an option to another',
      withFirst({ parts: [['b', 'a']] }),
      [
        { level: 'major', what: 'reused', thing: 'part', id: 'q1/a', number: 0, now: 'q1/b' },
        { level: 'major', what: 'reused', thing: 'part', id: 'q1/b', number: 1, now: 'q1/a' },
      ],
    ],
    [
      'lost a whole list of parts',
      withFirst({ parts: [] }),
      [
        { level: 'major', what: 'lost', thing: 'part', id: 'q1/a', number: 0 },
        { level: 'major', what: 'lost', thing: 'part', id: 'q1/b', number: 1 },
      ],
    ],
    [
      'lets a test draw less',
      { quizzes: smallLedger.quizzes.map((quiz) => (quiz.id === 'final' ? { ...quiz, draw: 1 } : quiz)) },
      [{ level: 'major', what: 'draw-lowered', id: 'final', was: 3, now: 1 }],
    ],
  ] as const)('that %s is a major change', (_, part, changes) => {
    expect(impact(part)).toEqual(changes);
    expect(impactLevel(impact(part))).toBe('major');
  });

  it('by npm run ledger is never a major one, whatever authors do to the course', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
    fc.assert(
      fc.property(names, names, names, (before, now, parts) => {
        const contents = (all: readonly string[], options: readonly string[]): Ledger => ({
          course: smallLedger.course,
          lessons: lessons(...all),
          quizzes: all.map((name, place) => ({ id: id<QuizId>(`t-${name}`), draw: place + 1 })),
          questions: all.map((name) => ({ id: id<QuestionId>(`q-${name}`), kind: 'letter', parts: [options] })),
        });
        const old = contents(before, ['a']);
        const { ledger } = extendLedger(old, contents(now, parts), widthsOf);
        expect(impactLevel(ledgerImpact(old, ledger, widthsOf))).not.toBe('major');
      }),
    );
  });
});
