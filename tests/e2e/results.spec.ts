import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readAssignment } from '#domain/assignment.ts';
import { readTable } from '#staff/table/read-table.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { otherCourses } from '#text/results-files.ts';
import { resultsSheets } from '#text/results-sheets.ts';
import { staffDesk } from '#text/staff-desk.ts';
import { learnerFile } from '../support/results-files.ts';
import { expect, open, test } from '../support/site-test.ts';
import { csvText, headings, inWindows1251, staffRows } from '../support/staff-files.ts';
import { everythingStored } from '../support/stored.ts';

const people = staffRows(12);

type Given = { readonly name: string; readonly content: string | Uint8Array };

const give = (page: Page, input: string, files: readonly Given[]): Promise<void> =>
  page.setInputFiles(
    input,
    files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
  );

const saved = async (page: Page, name: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
};

/** The staff page: a list in windows-1251 becomes a working file, and the first person gets a link. */
const assign = async (page: Page) => {
  await open(page, 'hr/staff.html');
  const list = inWindows1251(csvText([headings, ...people], ';'));
  await give(page, '#staff-file', [{ name: 'staff.csv', content: list }]);
  await page.locator('#deadline').fill('2026-11-01');
  await page.locator('#show-state').selectOption('ready');
  await page.getByRole('button', { name: staffDesk.link }).first().click();
  const reading = readAssignment(new URL(await page.locator('#assignment-link').inputValue()).hash);
  await page.getByRole('button', { name: staffDesk.close }).click();
  const work = await saved(page, staffDesk.saveWork);
  return { work, assignment: reading?.ok ? reading.assignment : undefined };
};

/** Grades of the second and the third; the name of the fourth has lost its patronymic, and the number is gone. */
const grades = csvText(
  [
    [
      'Имя',
      'Фамилия',
      'Индивидуальный номер',
      'Пакет SCORM: КЦ-01. Основы (Значение)',
      'Последние загруженные из этого курса',
    ],
    ['Анна Петровна', 'Борисов', '00002', '85,00', '1764060000'],
    ['Анна Петровна', 'Васильева', '00003', '40,00', '1764060000'],
    ['Анна', 'Григорьев', '', '90,00', '1764060000'],
  ],
  ';',
);

/** Of another LMS: a row for each person and course, of the fifth in the list. */
const enrolments = csvText(
  [
    ['ФИО', 'Табельный номер', 'Название курса', 'Статус', 'Балл, %', 'Дата завершения'],
    [people[4]?.[1] ?? '', '00005', 'КЦ-01. Основы', 'Завершен', '80', '30.10.2026'],
    [people[4]?.[1] ?? '', '00005', 'Охрана труда', 'Назначен', '', ''],
  ],
  ';',
);

test('the officer’s whole day: a list, a link, results from a learner, Moodle and another LMS, the register', async ({
  page,
  context,
}) => {
  await page.addInitScript(() =>
    Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
  );
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const { work, assignment } = await assign(page);
  await open(page, 'hr/results.html');
  await give(page, '#staff-file', [{ name: 'work.json', content: work }]);
  await expect(page.getByText(text.listTaken('staff.csv', 12))).toBeVisible();
  const result = learnerFile({
    row: assignment?.row ?? '',
    track: assignment?.track ?? '',
    score: 0.95,
    on: '2026-10-30',
  });
  await give(page, '#results-files', [
    { name: 'orientir-kadry.json', content: result },
    { name: 'grades.csv', content: grades },
    { name: 'otchet.csv', content: enrolments },
    { name: 'broken.json', content: result.replace('0.95', '1.00') },
  ]);
  await expect(page.getByText(text.filesDone(3, 1))).toBeVisible();
  await expect(page.locator('.results-refused')).toContainText('не сходится с контрольной суммой');

  await expect(page.getByText(otherCourses(['Охрана труда']))).toBeVisible();

  // The one whom nobody can be sure of waits for a decision.
  await expect(page.getByText(text.doubtfulLead(1))).toBeVisible();
  await page.locator('#doubtful-0').selectOption({ index: 1 });
  await expect(page.getByText(text.doubtfulLead(0))).toBeVisible();

  const register = readTable(await saved(page, text.files.register.name), () => undefined);
  const rows = register.ok ? register.table.rows.map(({ cells }) => cells) : [];
  const ofFirstCourse = rows
    .filter((row) => row[7]?.startsWith('КЦ-01'))
    .map((row) => [row[1], ...row.slice(9, 14), row[14] ?? '']);
  expect(ofFirstCourse.slice(0, 5)).toEqual([
    ['00001', 'Пройден', '95', '30.10.2026', 'со слов слушателя', '01.11.2026', ''],
    ['00002', 'Пройден', '85', '', 'по данным СДО', '01.11.2026', ''],
    ['00003', 'Не сдан итоговый тест', '40', '', 'по данным СДО', '01.11.2026', 'просрочен'],
    ['00004', 'Пройден', '90', '', 'по данным СДО', '01.11.2026', ''],
    ['00005', 'Пройден', '80', '30.10.2026', 'по данным СДО', '01.11.2026', ''],
  ]);
  const six = (await saved(page, text.files['six-csv'].name)).toString('utf8').split('\r\n');
  expect(six[0]).toBe('\ufeffФИО;Должность;ИОГВ;Тип;Курс;Статус');
  expect(six[1]).toMatch(/^Алёшина Анна Петровна;.*;ЭК;.*;Пройден$/);

  await page.getByRole('button', { name: text.printRegister }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print-register');
  await expect(paper.getByRole('heading', { name: text.register.title })).toBeVisible();
  await expect(paper.locator('tbody')).toHaveCount(12);
  await expect(paper).toContainText(resultsSheets.sources.learner);
  await expect(page.getByRole('button').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();

  const own = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('blob:'))).toEqual([]);
  const told = ['Алёшина', 'Борисов', encodeURIComponent('Алёшина'), assignment?.row ?? 'no row'];
  expect(asked.filter((url) => told.some((word) => url.includes(word)))).toEqual([]);
  const stored = await everythingStored(page);
  for (const name of ['Алёшина', 'Борисов', 'Анна', 'Отдел', assignment?.row ?? 'row'])
    expect(stored).not.toContain(name);
});

test('decisions are asked after before they are left, until a register has them', async ({ page }) => {
  await open(page, 'hr/results.html');
  await give(page, '#staff-file', [{ name: 'staff.csv', content: csvText([headings, ...people], ';') }]);
  await expect(page.getByText(text.noCodes)).toBeVisible();
  await give(page, '#results-files', [{ name: 'Алёшина.json', content: learnerFile() }]);
  await page.locator('#doubtful-0').selectOption('left-out');
  await expect(page.getByText(text.unsaved)).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await saved(page, text.files.register.name);
  await expect(page.getByText(text.unsaved)).toBeHidden();
});
