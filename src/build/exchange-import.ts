import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { questionFaults } from '#catalogue/question-faults.ts';
import { readYaml } from '#catalogue/read-yaml.ts';
import { courseSchema } from '#catalogue/schemas/course.ts';
import type { LessonId, ModuleId } from '#domain/ids.ts';
import { mostBytes } from '#exchange/decode.ts';
import { type ImportResult, importQuestions } from '#exchange/import-questions.ts';
import { pairSets } from '#exchange/pair-sets.ts';
import type { ExchangeQuestion } from '#exchange/question.ts';
import { refused } from '#exchange/report.ts';
import * as say from '#text/exchange-cli.ts';
import { noFile, tooLarge } from '#text/exchange-refusals.ts';
import { reportInFull } from '#text/exchange-report.ts';
import type { ExchangeRun } from './exchange-export.ts';
import type { ExchangeCommand } from './exchange-options.ts';
import { questionYaml, quizYaml } from './quiz-yaml.ts';

type ImportCommand = Extract<ExchangeCommand, { readonly word: 'import' }>;

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** A file of honest size; a larger one is not even read. */
const bytesOf = (path: string): Uint8Array | undefined =>
  isFile(path) && statSync(path).size <= mostBytes ? readFileSync(path) : undefined;

type ModuleOf = (lesson: LessonId) => ModuleId | undefined;

/** The course's own file alone: the rest may be waiting for this very quiz. */
const modulesOf = (root: string, course: string): ModuleOf | undefined => {
  const file = `courses/${course}/course.yaml`;
  if (!/^[a-z0-9-]+$/.test(course) || !isFile(join(root, file))) return undefined;
  const read = readYaml({ file, text: readFileSync(join(root, file), 'utf8') }, courseSchema);
  const modules = read.ok ? read.value.modules : [];
  return (lesson) => modules.find(({ lessons }) => lessons.includes(lesson))?.id;
};

const coursesIn = (root: string): readonly string[] =>
  readdirSync(join(root, 'courses')).filter((name) => isFile(join(root, 'courses', name, 'course.yaml')));

const objection = (question: ExchangeQuestion): string | undefined => {
  if (question.kind === 'likert' || question.kind === 'self-assessment') return say.opinionInQuiz;
  return questionFaults(questionYaml(question)).join('; ') || undefined;
};

const read = ({ file, format, quiz, defaults }: ImportCommand, moduleOf: ModuleOf): ImportResult => {
  const name = basename(file);
  if (!isFile(file)) return refused(noFile(file));
  const bytes = bytesOf(file);
  if (!bytes) return refused(tooLarge(name, statSync(file).size, mostBytes));
  return importQuestions({
    file: { name, bytes },
    format,
    beside: (path) => bytesOf(join(dirname(file), path)),
    destination: { quiz, defaults, moduleOf, objection },
  });
};

/** Writes the quiz, or nothing at all: false, with the reason printed. */
export const exchangeImport = ({ root, command, print }: ExchangeRun<ImportCommand>): boolean => {
  const stop = (message: string): false => {
    print(message);
    return false;
  };
  const moduleOf = modulesOf(root, command.course);
  if (!moduleOf) return stop(say.unknownCourse(command.course, coursesIn(root)));
  const target = `quizzes/${command.course}/${command.quiz}.yaml`;
  if (existsSync(join(root, target)) && !command.force) return stop(say.alreadyThere(target));
  const result = read(command, moduleOf);
  if (!result.ok) return stop(result.why);
  const { questions, report } = pairSets(command.quiz, result);
  print(reportInFull(report));
  if (command.report !== undefined) writeFileSync(command.report, `${JSON.stringify(report, null, 2)}\n`);
  if (questions.length === 0) return stop(say.nothingImported);
  mkdirSync(dirname(join(root, target)), { recursive: true });
  writeFileSync(join(root, target), quizYaml({ id: command.quiz, title: command.title, questions }));
  print(say.written(target));
  print(say.headerSet);
  print(say.nextSteps(command.quiz));
  return true;
};
