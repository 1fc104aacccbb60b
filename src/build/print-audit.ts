import type { Audit } from '#audit/audit.ts';
import { quizFile } from '#audit/content.ts';
import { type Coverage, facets } from '#audit/coverage.ts';
import { blindLimit, cannyLimit, finalAttempts } from '#audit/limits.ts';
import type { QuizFigures } from '#audit/quiz-figures.ts';
import type { TalkFigures } from '#audit/talk-ways.ts';
import { termCounts } from '#audit/term-coverage.ts';
import { sentence } from '#catalogue/author-error.ts';
import { auditCli as say, audit as text } from '#text/audit.ts';

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const quizLines = ({ quiz, bank, recall, chances, blindInAll, longest, positions }: QuizFigures): readonly string[] => [
  say.quiz(quizFile(quiz.course, quiz.id), quiz.title),
  ...indented([
    say.drawn(recall.drawn, bank),
    say.recall(recall.most, recall.drawn),
    say.blind({ value: chances.blind, limit: blindLimit }),
    ...(blindInAll === undefined ? [] : [say.blindInAll(finalAttempts, { value: blindInAll, limit: blindLimit })]),
    say.longest({ value: chances.longest, limit: cannyLimit }),
    say.first({ value: chances.first, limit: cannyLimit }),
    say.longestRight(longest),
    say.places(positions),
  ]),
  '',
];

const talkLines = ({ file, question, best, worst }: TalkFigures): readonly string[] => [
  say.talk(file, question),
  ...indented([say.best(text.way(best)), say.worst(text.way(worst))]),
  '',
];

const coverageLine = ({ competency, level, modules, published, lessons, tested }: Coverage): string =>
  say.coverage(
    `${competency.code}, ${level}`,
    say.counts({
      modules: text.modulesReady(published, modules.length),
      lessons,
      tested: facets.map((facet) => tested[facet]),
    }),
  );

const endLines = ({ quizzes, findings }: Audit): readonly string[] =>
  findings.length > 0 ? [say.findings(findings.length), ...findings.map(sentence)] : [say.passed(quizzes.length)];

/** Every figure, then what courses lack; broken rules come last, where the terminal stands. */
export const printAudit = (audit: Audit): string =>
  [
    ...audit.quizzes.flatMap(quizLines),
    ...audit.talks.flatMap(talkLines),
    say.coverageTitle,
    ...indented(audit.coverage.map(coverageLine)),
    '',
    text.termsLead(termCounts(audit.terms)),
    '',
    ...(audit.gaps.length > 0 ? [say.gaps(audit.gaps.length), ...indented(audit.gaps.map(sentence)), ''] : []),
    ...endLines(audit),
  ].join('\n');
