import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { type Exported, exportQuestions } from '#exchange/export-questions.ts';
import * as say from '#text/exchange-cli.ts';
import { reportInFull, reportInShort } from '#text/exchange-report.ts';
import type { ExchangeCommand } from './exchange-options.ts';
import { readSources } from './read-sources.ts';

type ExportCommand = Extract<ExchangeCommand, { readonly word: 'export' }>;

export type ExchangeRun<Command> = {
  readonly root: string;
  readonly command: Command;
  readonly print: (line: string) => void;
};

const writeAll = (folder: string, name: string, { files, report }: Exported): readonly string[] => {
  const all = new Map([
    ...files,
    [`${name}.${report.format}.report.txt`, reportInFull(report)],
    [`${name}.${report.format}.report.json`, `${JSON.stringify(report, null, 2)}\n`],
  ]);
  for (const [path, text] of all) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return [...files.keys()];
};

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Writes a file, or for QTI a folder, and a report for each quiz. False, with the reason printed, when there is none. */
export const exchangeExport = ({ root, command, print }: ExchangeRun<ExportCommand>): boolean => {
  const { courses, quizzes } = catalogueWithoutLedgers(readSources(root));
  const course = courses.find(({ id }) => id === command.course);
  if (!course) {
    print(say.unknownCourse(command.course, ids(courses)));
    return false;
  }
  const own = quizzes.filter((quiz) => quiz.course === course.id);
  const chosen = own.filter(({ id }) => command.quiz === undefined || id === command.quiz);
  if (chosen.length === 0) {
    print(own.length === 0 ? say.noQuizzes(course.id) : say.unknownQuiz(command.quiz ?? '', ids(own)));
    return false;
  }
  for (const quiz of chosen) {
    const name = `${course.id}-${quiz.id}`;
    const category = `${course.code} ${quiz.title}`;
    const exported = exportQuestions(command.format, { questions: quiz.bank, name, category });
    const [first = ''] = writeAll(command.out, name, exported);
    print(reportInShort(exported.report));
    print(say.written(join(command.out, first)));
    print(say.reportWritten(join(command.out, `${name}.${command.format}.report.txt`)));
  }
  return true;
};
