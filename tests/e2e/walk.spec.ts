import type { Locator, Page } from '@playwright/test';
import { requiredModules } from '#domain/required-modules.ts';
import type { Question } from '#questions/kinds.ts';
import { course as courseText } from '#text/course.ts';
import { home } from '#text/home.ts';
import { markStudied, studied } from '#text/lesson.ts';
import { progress as progressText } from '#text/progress.ts';
import { answerAgain, checkAnswer, notChecked, verdicts } from '#text/questions.ts';
import { confidence, quiz as quizText } from '#text/quiz.ts';
import { saving } from '#text/saving.ts';
import { navigation } from '#text/site.ts';
import { spravka as spravkaText } from '#text/spravka.ts';
import { track as trackText } from '#text/track.ts';
import { checkByKeyboard, fillByKeyboard } from '../support/answer-by-keyboard.ts';
import { courseFile, lessons, quizFile } from '../support/built-site.ts';
import { chooseRadio, enter, reach } from '../support/keyboard.ts';
import { realCatalogue } from '../support/real-catalogue.ts';
import { expect, test } from '../support/site-test.ts';
import { everythingStored } from '../support/stored.ts';

const name = 'Кузнецова-Проверочная Аглая Львовна';
const { checks } = realCatalogue();

const button = (page: Page | Locator, text: string): Locator => page.getByRole('button', { name: text, exact: true });

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The feedback that a checked answer got; it must have the focus, so that it is read out. */
const expectVerdict = async (form: Locator, verdict: RegExp | string): Promise<void> => {
  const feedback = form.locator('.feedback');
  await expect(feedback).toBeFocused();
  await expect(feedback.locator('.feedback__title')).toHaveText(verdict);
};

const chooseTrack = async (page: Page): Promise<void> => {
  await enter(page, button(page, home.show));
  await expect(page.getByRole('alert')).toBeFocused();
  await enter(page, page.getByRole('link', { name: home.chooseLevel, exact: true }));
  await expect(page.getByRole('radio').first()).toBeFocused();
  const levels = page.getByRole('group', { name: home.level });
  await chooseRadio(page, levels, levels.getByRole('radio', { name: /^Специалисты/ }));
  const activities = page.getByRole('group', { name: home.activity });
  await chooseRadio(page, activities, activities.getByRole('radio', { name: /^Прямое взаимодействие с клиентом/ }));
  await enter(page, button(page, home.show));
  await expect(heading(page)).toHaveText(trackText.title('У4б-Д1'));
  await enter(page, button(page, trackText.choose));
  await expect(page.getByText(trackText.chosen)).toBeVisible();
};

/** Answered first without anything filled in, then wrong, then right. */
const learnFromCheck = async (page: Page, question: Question): Promise<void> => {
  const form = page.locator('form.question', { has: page.locator(`fieldset[id="${question.id}"]`) });
  await checkByKeyboard(page, form);
  await expect(form.getByRole('alert')).toBeFocused();
  await expect(form.getByRole('alert')).toContainText(notChecked);
  await enter(page, form.getByRole('alert').getByRole('link'));
  await expect(form.locator('fieldset :focus')).toHaveCount(1);
  await fillByKeyboard(page, form, { question, isRight: false });
  await checkByKeyboard(page, form);
  await expectVerdict(form, new RegExp(`${verdicts.wrong}|${verdicts.partly}`));
  await enter(page, button(form, answerAgain));
  await expect(form.locator('fieldset :focus')).toHaveCount(1);
  await fillByKeyboard(page, form, { question, isRight: true });
  await checkByKeyboard(page, form);
  await expectVerdict(form, verdicts.right);
};

/** The first lesson by its checks, the others by the button; each ends on the page after it. */
const takeLesson = async (page: Page, lesson: (typeof lessons)[number]): Promise<void> => {
  await expect(heading(page)).toHaveText(lesson.title);
  if (lesson === lessons[0]) {
    for (const question of checks.get(`kc-01/${lesson.id}`) ?? []) await learnFromCheck(page, question);
  } else {
    await enter(page, button(page, markStudied));
    await expect(button(page, studied)).toBeFocused();
  }
  await expect(button(page, studied)).toBeVisible();
  await expect(page.locator('#save-status')).toHaveText(saving.device);
  await enter(page, page.locator('a[rel=next]'));
};

const takeAttempt = async (page: Page, quiz: string, isRight: boolean): Promise<void> => {
  const { bank, draw, marking } = quizFile(quiz);
  const own = draw.filter(({ module }) => taken.some(({ id }) => id === module));
  const total = own.reduce((sum, { tasks, situations }) => sum + tasks + situations, 0);
  for (let number = 1; number <= total; number += 1) {
    await expect(page.getByText(quizText.question(number, total))).toBeVisible();
    await expect(page.locator('.attempt')).toBeFocused();
    const form = page.locator('form.question');
    const id = await form.locator('fieldset.question__fields').getAttribute('id');
    const question = bank.find((each) => each.id === id);
    if (!question) throw new Error(`the page asks a question that the bank lacks: ${id}`);
    await fillByKeyboard(page, form, { question, isRight });
    if (marking === 'end') {
      await chooseRadio(page, form.locator('.sure'), form.getByLabel(confidence.grades[3], { exact: true }));
      await enter(page, button(form, quizText.record));
      continue;
    }
    await checkByKeyboard(page, form);
    await expectVerdict(form, isRight ? verdicts.right : new RegExp(`${verdicts.wrong}|${verdicts.partly}`));
    await enter(page, button(page, number === total ? quizText.finish : quizText.next));
  }
  if (marking === 'end') await enter(page, button(page, quizText.finish));
  await expect(page.locator('.result')).toBeFocused();
  await expect(
    page.getByRole('heading', { name: isRight ? quizText.passed : quizText.failed, exact: true }),
  ).toBeVisible();
};

const passQuiz = async (page: Page, quiz: string): Promise<void> => {
  await expect(heading(page)).toHaveText(courseFile.quizzes.find(({ id }) => id === quiz)?.title ?? '');
  await enter(page, button(page, quizText.start));
  await takeAttempt(page, quiz, true);
};

const printSpravka = async (page: Page): Promise<void> => {
  await expect(heading(page)).toHaveText(spravkaText.title);
  await enter(page, button(page, spravkaText.print));
  await expect(page.getByRole('alert')).toBeFocused();
  await enter(page, page.getByRole('link', { name: spravkaText.nameMissing }));
  await expect(page.getByLabel(spravkaText.person)).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['printed'])).toBe('1');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.locator('.sheet')).toContainText(name);
  await expect(page.locator('.sheet')).toContainText(courseFile.course.title);
  await expect(page.locator('.sheet')).toContainText('100 %');
  await expect(page.locator('.site-header, .site-footer, form').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: null });
};

const expectResults = async (page: Page): Promise<void> => {
  await expect(heading(page)).toHaveText(progressText.title);
  const course = page.getByRole('row').filter({ hasText: courseFile.course.title });
  await expect(course).toContainText(progressText.completed);
  await expect(course).toContainText(progressText.percent(100));
  await expect(course).toContainText(progressText.of(walked.length, walked.length));
  for (const [competency, module] of [
    ['К1', 0],
    ['К5', 1],
  ] as const) {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${competency} `) }) });
    await expect(row.getByRole('cell').nth(1)).toHaveText('1');
    await expect(row).toContainText(courseFile.course.modules[module]?.title ?? '');
  }
};

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = String(
        Number(document.documentElement.dataset['printed'] ?? 0) + 1,
      );
    };
    addEventListener('pointerdown', () => console.error('the walk is to be made without a pointer'));
  });
});

/** The modules that the walker's track takes, in the order of the course. */
const { courses, tracks } = realCatalogue();
const track = tracks.find(({ id }) => id === 'u4b-d1');
const taken = requiredModules({ need: track?.need ?? {}, courses }).flatMap(({ module }) =>
  module.course === 'kc-01' ? [module] : [],
);
const walked = taken.flatMap((module) => module.lessons);

/** From a page of the course to the one with this title. */
const goTo = (page: Page, title: string): Promise<void> =>
  enter(page, page.locator('.outline').getByRole('link', { name: title, exact: true }));

test('a civil servant walks by keyboard alone from the choice of a track to the printed справка', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('index.html');
  await chooseTrack(page);
  await enter(page, page.getByRole('link', { name: trackText.start, exact: true }));
  const [first, ...others] = taken;
  for (const lesson of first?.lessons ?? []) await takeLesson(page, lesson);
  await enter(page, button(page, quizText.start));
  await takeAttempt(page, 'module-1', false);
  await enter(page, button(page, quizText.again));
  await takeAttempt(page, 'module-1', true);
  for (const module of others) {
    await enter(page, page.locator('a[rel=next]'));
    for (const lesson of module.lessons) await takeLesson(page, lesson);
    await passQuiz(page, module.quiz ?? '');
  }
  await goTo(page, courseFile.quizzes.find(({ kind }) => kind === 'final')?.title ?? '');
  await passQuiz(page, 'final');
  await enter(page, page.locator('.breadcrumbs').getByRole('link', { name: courseFile.course.title }));
  await expect(page.locator('[data-state=done]')).toHaveCount(walked.length + taken.length + 1);
  await expect(page.getByText(courseText.lessonsDone(walked.length, lessons.length))).toBeVisible();
  await enter(page, page.getByRole('link', { name: courseText.spravka, exact: true }));
  await printSpravka(page);
  await enter(page, page.getByRole('link', { name: navigation.progress, exact: true }));
  await expectResults(page);
  const stored = await everythingStored(page);
  expect(stored).toContain('u4b-d1');
  for (const part of name.split(/[ -]/)) expect(stored).not.toContain(part);
});

test('the first Tab offers to skip the navigation, and Enter goes to the content', async ({ page }) => {
  await page.goto('courses/kc-01/koncepciya.html');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await reach(page, page.locator('.breadcrumbs a').first());
});

test('Enter in a field of a check sends the answer, as in any form', async ({ page }) => {
  await page.goto('courses/kc-01/biznes.html');
  const form = page.locator('form.question').first();
  await reach(page, form.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(form.locator('.feedback')).toBeFocused();
  await expect(button(form, checkAnswer)).toHaveCount(0);
});
