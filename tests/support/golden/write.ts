import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printLedger } from '#build/print-ledger.ts';
import { ledgerContents } from '#catalogue/ledger-contents.ts';
import { id, type LessonId, type QuizId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import { allExamples } from '#questions/examples.ts';
import type { Question } from '#questions/kinds.ts';
import { recordFormNamed, recordFormOf } from '#questions/record-forms.ts';
import { frame } from '#records/bookmark/frame.ts';
import { bookmarkVersion, decodeBookmark, encodeBookmark, type UnknownSection } from '#records/bookmark.ts';
import { realCatalogue } from '../real-catalogue.ts';
import { goldenFolder } from './golden.ts';
import { busyLearner } from './learner.ts';

/** `npm run golden`: bookmarks of today's version for the tests of all later ones. What is there is never replaced. */

type Sample = {
  readonly name: string;
  readonly ledger: Ledger;
  readonly progress: Progress;
  readonly limit?: number;
  readonly unknown?: readonly UnknownSection[];
};

/** One question of every kind; its first half is asked in lessons. */
const everyKind = (): { readonly ledger: Ledger; readonly questions: readonly Question[] } => {
  const all = allExamples.map(({ question }) => question);
  const questions = all.filter((one, place) => all.findIndex(({ kind }) => kind === one.kind) === place);
  const ledger: Ledger = {
    course: id('kc-00'),
    lessons: ['one', 'two', 'three', 'four', 'five'].map((name) => id<LessonId>(name)),
    quizzes: [
      { id: id<QuizId>('module-1'), draw: 8 },
      { id: id<QuizId>('final'), draw: 16 },
    ],
    questions: questions.map((question, place) => ({
      id: question.id,
      kind: question.kind,
      parts: recordFormOf(question).shape(question),
      ...(place % 2 === 0 && { check: true as const }),
    })),
  };
  return { ledger, questions };
};

const realCourse = (): { readonly ledger: Ledger; readonly questions: readonly Question[] } => {
  const catalogue = realCatalogue();
  const course = catalogue.courses.find((one) => one.id === 'kc-01');
  const ledger = course && catalogue.ledgers.get(course.id);
  if (!course || !ledger) throw new Error('kc-01 has no ledger');
  const known = ledgerContents(course, catalogue).questions.map((question) => question.id);
  const all = [...catalogue.checks.values(), ...catalogue.quizzes.map(({ bank }) => bank)].flat();
  return { ledger, questions: known.flatMap((wanted) => all.find((question) => question.id === wanted) ?? []) };
};

const samples = (): readonly Sample[] => {
  const { ledger, questions } = everyKind();
  const real = realCourse();
  const progress = busyLearner(ledger, questions);
  return [
    { name: 'nothing', ledger, progress: noProgress },
    { name: 'every-kind', ledger, progress },
    { name: 'shortened', ledger, progress, limit: 300 },
    { name: 'newer-section', ledger, progress, unknown: [frame(20, 'Zm9vYmFy')] },
    { name: 'kc-01', ledger: real.ledger, progress: busyLearner(real.ledger, real.questions) },
  ];
};

const write = ({ name, ledger, progress, limit = 4000, unknown = [] }: Sample): void => {
  const folder = join(goldenFolder, bookmarkVersion, name);
  if (existsSync(folder)) {
    console.log(`${folder} stays as it is`);
    return;
  }
  const { text } = encodeBookmark({ progress, ledger, kinds: recordFormNamed, limit, unknown });
  const decoded = decodeBookmark(text, { ledger, kinds: recordFormNamed });
  if (!decoded.ok) throw new Error(`${name}: ${decoded.why}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ledger.yaml'), printLedger(ledger));
  writeFileSync(join(folder, 'bookmark.txt'), `${text}\n`);
  writeFileSync(join(folder, 'progress.json'), `${JSON.stringify(decoded.progress, undefined, 2)}\n`);
  console.log(`${folder} is written`);
};

for (const sample of samples()) write(sample);
