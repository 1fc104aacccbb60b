import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { CourseFile } from '#domain/course-file.ts';
import { pagesOf } from '#domain/course-pages.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import { markStudied } from '#text/lesson.ts';
import { checkAnswer } from '#text/questions.ts';
import { quiz as quizText } from '#text/quiz.ts';
import { saving } from '#text/saving.ts';
import type { HostWindow } from './host-page-script.ts';
import { type LmsStandard, lmsWords } from './lms-words.ts';
import { answerRight } from './right-answer.ts';
import type { LoggedCall } from './strict-scorm12-host.ts';

/** What a learner does in a course that runs in an LMS, and what the LMS's log says of it. */

const courseIn = (folder: string): CourseFile =>
  JSON.parse(readFileSync(join(folder, 'package/courses/kc-01.json'), 'utf8')) as CourseFile;

/** How many lessons the package of a course holds. */
export const lessonsIn = (folder: string): number =>
  courseIn(folder).course.modules.reduce((sum, { lessons }) => sum + lessons.length, 0);

/** How many tests it holds that have to be passed. */
export const quizzesIn = (folder: string): number =>
  courseIn(folder).quizzes.filter(({ kind }) => kind !== 'diagnostic').length;

const calls = (page: Page): Promise<readonly LoggedCall[]> =>
  page.evaluate(() => [...((window as HostWindow).lms?.log() ?? [])] as LoggedCall[]);

/** Reading a SCORM 2004 element that was never set is no refusal (403). */
const isRefused = ({ name, result, error }: LoggedCall): boolean => {
  const isReading = name.endsWith('GetValue');
  return (error !== '0' && !(name === 'GetValue' && error === '403')) || (!isReading && result !== 'true');
};

/** The LMS's log as far as the walks look at it. */
export const logOf = (page: Page, standard: LmsStandard) => {
  const { initialize, finish, set } = lmsWords[standard];
  const countOf = async (name: string): Promise<number> =>
    (await calls(page)).filter((call) => call.name === name).length;
  return {
    refused: async () => (await calls(page)).filter(isRefused),
    initialized: () => countOf(initialize),
    finished: () => countOf(finish),
    sets: () => countOf(set),
    lastSet: async (element: string): Promise<string | undefined> =>
      (await calls(page)).filter(({ name, args }) => name === set && args[0] === element).at(-1)?.args[1],
  };
};

/** Commits are at most one in five seconds. */
export const saved = (course: FrameLocator | Page) =>
  expect(course.locator('#save-status')).toHaveText(saving.lms, { timeout: 10_000 });

const jsonIn = <File>(folder: string, path: string): File =>
  JSON.parse(readFileSync(join(folder, 'package/courses', path), 'utf8'));

/** Takes a test with right answers only, from its first page to its result. */
const passQuiz = async (course: FrameLocator, quiz: Quiz<Question>): Promise<void> => {
  const { bank: questions, draw, marking } = quiz;
  const total = draw.reduce((sum, { tasks, situations }) => sum + tasks + situations, 0);
  await course.getByRole('button', { name: quizText.start, exact: true }).click();
  for (let number = 1; number <= total; number += 1) {
    await expect(course.getByText(quizText.question(number, total))).toBeVisible();
    const form = course.locator('form.question');
    const id = await form.locator('fieldset.question__fields').getAttribute('id');
    const question = questions.find((each) => each.id === id);
    if (!question) throw new Error(`the page asks a question that the bank lacks: ${id}`);
    await answerRight(form, question);
    if (marking === 'end') {
      await form.getByRole('button', { name: quizText.record }).click();
      continue;
    }
    await form.getByRole('button', { name: checkAnswer }).click();
    await course.getByRole('button', { name: number === total ? quizText.finish : quizText.next, exact: true }).click();
  }
  if (marking === 'end') await course.getByRole('button', { name: quizText.finish, exact: true }).click();
  await expect(course.getByRole('heading', { name: quizText.passed })).toBeVisible();
};

/** Opens every page of the course in turn, each from the one before, and does what it asks for; gives how many there were. */
export const takeCourse = async (
  course: FrameLocator,
  folder: string,
): Promise<{ readonly lessons: number; readonly quizzes: number }> => {
  const file = jsonIn<CourseFile>(folder, 'kc-01.json');
  const count = { lessons: 0, quizzes: 0 };
  await course.locator('a[data-continue]').click();
  for (const [place, page] of pagesOf(file.course).entries()) {
    if (place > 0) await course.locator('a[rel=next]').click();
    const title = page.kind === 'lesson' ? page.title : file.quizzes.find(({ id }) => id === page.id)?.title;
    await expect(course.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
    if (page.kind === 'quiz') {
      await passQuiz(course, jsonIn(folder, `kc-01/${page.id}.json`));
      count.quizzes += 1;
      continue;
    }
    const button = course.getByRole('button', { name: markStudied, exact: true });
    if (await button.isVisible()) await button.click();
    count.lessons += 1;
  }
  return count;
};
