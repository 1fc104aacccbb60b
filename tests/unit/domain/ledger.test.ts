import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CourseId, id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import {
  emptyLedger,
  extendLedger,
  type Ledger,
  type LedgerQuestion,
  missingFrom,
  type WidthsOf,
} from '#domain/ledger.ts';

const course = id<CourseId>('kc-01');

const question = (name: string, parts: readonly string[], kind = 'letter'): LedgerQuestion => ({
  id: id<QuestionId>(name),
  kind,
  parts: [parts],
});

const contents = (part: Partial<Ledger>): Ledger => ({ ...emptyLedger(course), ...part });

const lessons = (...names: string[]): readonly LessonId[] => names.map((name) => id<LessonId>(name));

/** Four options fit into a letter. */
const widthsOf: WidthsOf = ({ parts: [options = []] }) => [Math.max(2, Math.ceil(Math.log2(options.length || 1)))];

describe('a ledger', () => {
  it('starts as what the course consists of', () => {
    const now = contents({
      lessons: lessons('a', 'b'),
      quizzes: [{ id: id<QuizId>('final'), draw: 3 }],
      questions: [question('q', ['a', 'b'])],
    });
    expect(extendLedger(emptyLedger(course), now, widthsOf)).toEqual({
      ledger: now,
      added: [
        { what: 'lesson', id: 'a' },
        { what: 'lesson', id: 'b' },
        { what: 'quiz', id: 'final' },
        { what: 'question', id: 'q' },
      ],
      problems: [],
    });
    expect(missingFrom(now, now)).toEqual([]);
  });

  it('keeps tests and questions that are gone', () => {
    const before = contents({
      quizzes: [{ id: id<QuizId>('final'), draw: 3 }],
      questions: [question('q', ['a', 'b'])],
    });
    expect(extendLedger(before, contents({}), widthsOf)).toEqual({ ledger: before, added: [], problems: [] });
  });

  it('appends what is new, wherever it stands in the course, and keeps what is gone', () => {
    const { ledger, added } = extendLedger(
      contents({ lessons: lessons('a', 'b') }),
      contents({ lessons: lessons('new', 'b') }),
      widthsOf,
    );
    expect(ledger.lessons).toEqual(['a', 'b', 'new']);
    expect(added).toEqual([{ what: 'lesson', id: 'new' }]);
  });

  it('appends a new part of a question behind the others', () => {
    const { ledger, added, problems } = extendLedger(
      contents({ questions: [question('q', ['a', 'b'])] }),
      contents({ questions: [question('q', ['c', 'b', 'a'])] }),
      widthsOf,
    );
    expect(ledger.questions).toEqual([question('q', ['a', 'b', 'c'])]);
    expect(added).toEqual([{ what: 'part', id: 'q/c' }]);
    expect(problems).toEqual([]);
  });

  it('marks a question that moved from a test into a lesson, and keeps the mark when it moves back', () => {
    const inLesson = { ...question('q', ['a']), check: true as const };
    const { ledger, added } = extendLedger(
      contents({ questions: [question('q', ['a'])] }),
      contents({ questions: [inLesson] }),
      widthsOf,
    );
    expect(ledger.questions).toEqual([inLesson]);
    expect(added).toEqual([{ what: 'check', id: 'q' }]);
    const back = extendLedger(ledger, contents({ questions: [question('q', ['a'])] }), widthsOf);
    expect(back).toMatchObject({ ledger, added: [] });
  });

  it('remembers the most that a test ever drew', () => {
    const final = id<QuizId>('final');
    const before = contents({ quizzes: [{ id: final, draw: 5 }] });
    const more = contents({ quizzes: [{ id: final, draw: 8 }] });
    expect(extendLedger(before, more, widthsOf)).toMatchObject({
      ledger: more,
      added: [{ what: 'draw', id: 'final' }],
    });
    expect(extendLedger(more, before, widthsOf)).toMatchObject({ ledger: more, added: [] });
  });

  it('refuses a question that became one of another kind', () => {
    const before = contents({ questions: [question('q', ['a', 'b'])] });
    const now = contents({ questions: [question('q', ['a', 'z'], 'letters')] });
    expect(extendLedger(before, now, widthsOf)).toEqual({
      ledger: before,
      added: [],
      problems: [{ question: 'q', why: 'kind-changed' }],
    });
  });

  it('refuses a question that outgrew the widths of its packed response', () => {
    const before = contents({ questions: [question('q', ['a', 'b', 'c', 'd'])] });
    const now = contents({ questions: [question('q', ['a', 'b', 'c', 'd', 'e'])] });
    expect(extendLedger(before, now, widthsOf)).toEqual({
      ledger: before,
      added: [],
      problems: [{ question: 'q', why: 'shape-outgrown' }],
    });
  });

  it('refuses a question that needs a further field, or whose fields do not all keep their width', () => {
    const before = contents({ questions: [question('q', ['a', 'b'])] });
    const now = contents({ questions: [question('q', ['a', 'b', 'c'])] });
    const fields: readonly WidthsOf[] = [
      ({ parts: [options = []] }) => options.map(() => 2),
      ({ parts: [options = []] }) => [2, options.length],
      ({ parts: [options = []] }) => (options.length > 2 ? undefined : [2]),
      () => undefined,
    ];
    for (const widths of fields) {
      expect(extendLedger(before, now, widths).problems).toEqual([{ question: 'q', why: 'shape-outgrown' }]);
    }
  });

  it('leaves out of what it added the parts of a refused question, and nothing else', () => {
    const before = contents({ questions: [question('q', ['a']), question('r', ['a'])] });
    const now = contents({
      lessons: lessons('qq'),
      questions: [question('q', ['a', 'b'], 'letters'), question('r', ['a', 'b'])],
    });
    expect(extendLedger(before, now, widthsOf).added).toEqual([
      { what: 'lesson', id: 'qq' },
      { what: 'part', id: 'r/b' },
    ]);
  });

  it('refuses a question with another number of lists of parts', () => {
    const before = contents({ questions: [question('q', ['a'])] });
    const now = contents({ questions: [{ ...question('q', ['a']), parts: [['a'], ['b']] }] });
    expect(extendLedger(before, now, widthsOf).problems).toEqual([{ question: 'q', why: 'shape-outgrown' }]);
  });

  it('never changes a number that was given, and then lacks nothing but what it refused', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const names = fc.uniqueArray(name);
    const one = fc.record({ name, parts: names, kind: fc.constantFrom('letter', 'letters') });
    const some = fc
      .record({ lessons: names, questions: fc.uniqueArray(one, { selector: (value) => value.name }) })
      .map((value) =>
        contents({
          lessons: lessons(...value.lessons),
          questions: value.questions.map((entry) => question(entry.name, entry.parts, entry.kind)),
        }),
      );
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (editions) => {
        let ledger = emptyLedger(course);
        for (const edition of editions) {
          const next = extendLedger(ledger, edition, widthsOf);
          expect(next.ledger.lessons.slice(0, ledger.lessons.length)).toEqual(ledger.lessons);
          ledger.questions.forEach((old, number) => {
            const kept = next.ledger.questions[number];
            expect(kept).toMatchObject({ id: old.id, kind: old.kind });
            expect(kept?.parts[0]?.slice(0, old.parts[0]?.length)).toEqual(old.parts[0]);
            expect(kept && widthsOf(kept)).toEqual(widthsOf(old));
          });
          const refused = next.problems.map((problem) => problem.question);
          const left = missingFrom(next.ledger, edition);
          expect(
            left.every(({ what, id: part }) => what === 'part' && refused.some((owner) => part.startsWith(owner))),
          ).toBe(true);
          ledger = next.ledger;
        }
      }),
    );
  });
});
