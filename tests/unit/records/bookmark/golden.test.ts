import { describe, expect, it } from 'vitest';
import { id, type LessonId, type QuestionId, type QuizId } from '#domain/ids.ts';
import { extendLedger, type Ledger, type LedgerQuestion, type WidthsOf } from '#domain/ledger.ts';
import { noCourseProgress, type Progress } from '#domain/progress.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import { bookmarkVersion, decodeBookmark, encodeBookmark, type UnknownSection } from '#records/bookmark.ts';
import { goldens } from '#tests/support/golden/golden.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const kinds = recordFormNamed;
const widthsOf: WidthsOf = ({ kind, parts }) => recordFormNamed(kind)?.widths(parts);
const all = goldens();

const read = (text: string, ledger: Ledger) => {
  const decoded = decodeBookmark(text, { ledger, kinds });
  if (!decoded.ok) throw new Error(decoded.why);
  return decoded;
};

const write = (progress: Progress, ledger: Ledger, unknown: readonly UnknownSection[] = []): string =>
  encodeBookmark({ progress, ledger, kinds, limit: 4000, unknown }).text;

const courseOf = (progress: Progress, { course }: Ledger) => progress.courses[course] ?? noCourseProgress;

const reversed = <Value>(values: readonly Value[]): readonly Value[] => [...values].reverse();

/** The ledger after the course was changed: what `npm run ledger` makes of it. */
const ledgerOf = (ledger: Ledger, contents: Ledger): Ledger => {
  const { ledger: extended, problems } = extendLedger(ledger, contents, widthsOf);
  expect(problems).toEqual([]);
  return extended;
};

/** With one more option where its number has room for it. */
const withPart = (question: LedgerQuestion): LedgerQuestion => {
  const [first = [], ...others] = question.parts;
  const grown = { ...question, parts: [[...first, 'added-part'], ...others] };
  return widthsOf(grown)?.join() === widthsOf(question)?.join() ? grown : question;
};

/** Without the texts of answers: scores, verdicts and what is done stay. */
const withoutResponses = (progress: Progress): unknown =>
  JSON.parse(
    JSON.stringify(progress, (name, value) => (name === 'response' || name === 'confidence' ? undefined : value)),
  );

it('there are bookmarks of today’s version to keep: npm run golden', () => {
  expect(all.filter(({ version }) => version === bookmarkVersion).length).toBeGreaterThan(3);
});

describe.each(all.map((golden) => [`${golden.name} of version ${golden.version}`, golden] as const))(
  '%s',
  (_, golden) => {
    const { ledger, text, progress } = golden;

    it('means what it meant', () => {
      expect(read(text, ledger).progress).toEqual(progress);
      expect(read(text, ledger).damagedSections).toEqual([]);
    });

    it('is not changed by being read and written again', () => {
      const { progress: was, unknown } = read(text, ledger);
      const again = write(was, ledger, unknown);
      expect(read(again, ledger)).toEqual(read(text, ledger));
      // The version is to be raised with the form.
      if (golden.version === bookmarkVersion) expect(again).toBe(text);
    });

    it('means the same after lessons, tests, questions and options were added', () => {
      const grown = ledgerOf(ledger, {
        ...ledger,
        lessons: [id<LessonId>('added'), ...ledger.lessons],
        quizzes: [
          { id: id<QuizId>('added-quiz'), draw: 5 },
          ...ledger.quizzes.map((quiz) => ({ ...quiz, draw: quiz.draw + 1 })),
        ],
        questions: [
          { id: id<QuestionId>('added-question'), kind: 'single', parts: [['a', 'b']], check: true as const },
          ...ledger.questions.map((question) => ({ ...withPart(question), check: true as const })),
        ],
      });
      expect(JSON.stringify(grown)).toContain('"added-part"');
      expect(read(text, grown).progress).toEqual(progress);
    });

    it('means the same after all of it was taken out of the course', () => {
      const emptied = ledgerOf(ledger, { ...ledger, lessons: [], quizzes: [], questions: [] });
      expect(read(text, emptied).progress).toEqual(progress);
    });

    it('means the same after the course was put into another order', () => {
      const turned = ledgerOf(ledger, {
        ...ledger,
        lessons: reversed(ledger.lessons),
        quizzes: reversed(ledger.quizzes),
        questions: reversed(ledger.questions),
      });
      expect(read(text, turned).progress).toEqual(progress);
    });

    it('comes through an edition that was rolled back, with all but answers to questions that it lacks', () => {
      const older: Ledger = {
        ...ledger,
        lessons: ledger.lessons.slice(0, -1),
        quizzes: ledger.quizzes.slice(0, -1),
        questions: ledger.questions.slice(0, -1),
      };
      const rolledBack = read(text, older);
      const through = write(rolledBack.progress, older, rolledBack.unknown);
      const back = read(through, ledger);
      expect(courseOf(back.progress, ledger).completions).toEqual(courseOf(progress, ledger).completions);
      expect(withoutResponses(back.progress)).toEqual(withoutResponses(progress));
      expect(back.unknown).toEqual(read(text, ledger).unknown);
      for (const { raw } of back.unknown) expect(through).toContain(raw);
    });
  },
);

it('a bookmark of a real course means the same with the ledger of today', () => {
  const { ledgers } = realCatalogue();
  const real = all.filter(({ ledger }) => ledgers.has(ledger.course));
  expect(real.length).toBeGreaterThan(0);
  for (const { text, progress, ledger } of real)
    expect(read(text, ledgers.get(ledger.course) ?? ledger).progress).toEqual(progress);
});

it('a section that a newer player wrote is among them', () => {
  expect(all.flatMap(({ text, ledger }) => read(text, ledger).unknown)).toMatchObject([
    { rank: 20, payload: 'Zm9vYmFy' },
  ]);
});
