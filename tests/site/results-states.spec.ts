import { resultsDesk as text } from '#text/results-desk.ts';
import { staffDesk } from '#text/staff-desk.ts';
import { axeFindings } from '../support/axe.ts';
import { learnerFile } from '../support/results-files.ts';
import { expect, open, test } from '../support/site-test.ts';
import { csvText, headings, staffRows } from '../support/staff-files.ts';
import { tooWide } from '../support/too-wide.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const grades = csvText(
  [
    [
      'Имя',
      'Фамилия',
      'Индивидуальный номер',
      'Пакет SCORM: Пакет без названия (Значение)',
      'Last downloaded from this course',
    ],
    ['Анна Петровна', 'Борисов', '00002', '85,00', '1'],
    ['Анна', 'Григорьев', '', '90,00', '1'],
  ],
  ';',
);

for (const width of [1280, 320]) {
  test(`results at ${width} pixels, with a file refused, a person doubtful, a course unknown and a sheet open`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await open(page, 'hr/results.html');
    const list = csvText([headings, ...staffRows(12)], ';');
    await page.setInputFiles('#staff-file', { name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await expect(page.getByText(text.listTaken('staff.csv', 12))).toBeVisible();
    await page.setInputFiles('#results-files', [
      { name: 'Алёшина.json', mimeType: '', buffer: Buffer.from(learnerFile({ modules: ['kc-01-1', 'kc-01-2'] })) },
      { name: 'grades.csv', mimeType: '', buffer: Buffer.from(grades) },
      { name: 'Межведомственнокоординационноаналитическийотчётбезпробелов.csv', mimeType: '', buffer: Buffer.from('') },
    ]);
    await expect(page.getByText(text.filesDone(2, 1))).toBeVisible();
    await page.locator('#doubtful-1').selectOption('row');
    await page.locator('#assigned-on').fill('2026-01-01');
    await page.locator('#sheet-of').selectOption({ index: 1 });
    await expect(page.getByRole('article')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });
}

test('reading results can be cancelled: nothing is taken by half, and a second try takes all', async ({ page }) => {
  await open(page, 'hr/results.html');
  const list = csvText([headings, ...staffRows(12)], ';');
  await page.setInputFiles('#staff-file', { name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await expect(page.getByText(text.listTaken('staff.csv', 12))).toBeVisible();
  const files = [
    { name: 'Алёшина.json', mimeType: '', buffer: Buffer.from(learnerFile({ modules: ['kc-01-1'] })) },
    { name: 'grades.csv', mimeType: '', buffer: Buffer.from(grades) },
  ];
  // The reader is held at the door, so that there is time to think better of it.
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/results-worker/, async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  await page.setInputFiles('#results-files', files);
  await expect(page.getByText(text.reading)).toBeVisible();
  await page.getByRole('button', { name: staffDesk.cancel, exact: true }).click();
  await expect(page.getByText(text.cancelled)).toBeVisible();
  await expect(page.locator('.results-files')).toHaveCount(0);
  release();
  await page.unroute(/results-worker/);
  await page.setInputFiles('#results-files', []);
  await page.setInputFiles('#results-files', files);
  await expect(page.getByText(text.filesDone(2, 0))).toBeVisible();
});
