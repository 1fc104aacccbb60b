import type { Page } from '@playwright/test';
import { staffDesk as text } from '#text/staff-desk.ts';
import { axeFindings } from '../support/axe.ts';
import { expect, open, test } from '../support/site-test.ts';
import { csvText, headings, inWindows1251, staffRows } from '../support/staff-files.ts';
import { tooWide } from '../support/too-wide.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Every third person lacks an activity; a word too long for a phone stands in a cell. */
const rows = staffRows(9).map((row, index) =>
  row.map((cell, column) => {
    if (column === 5 && index % 3 === 0) return '';
    return column === 3 && index === 0 ? 'Межведомственнокоординационноаналитическийотдел' : cell;
  }),
);

const give = async (page: Page, bytes: Uint8Array): Promise<void> =>
  page.setInputFiles('#staff-file', { name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) });

for (const width of [1280, 320]) {
  test(`a staff list at ${width} pixels, refused, to be mended, ready, and with a link open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    const expectNoFindings = async (): Promise<void> => {
      expect(await axeFindings(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    };
    await open(page, 'hr/staff.html');
    await give(page, new Uint8Array());
    await expect(page.getByText(text.refusedTitle)).toBeVisible();
    await expectNoFindings();
    await give(page, inWindows1251(csvText([headings, ...rows], ';')));
    await expect(page.getByText(text.summary(6, 3))).toBeVisible();
    await page.locator('summary').first().click();
    await expectNoFindings();
    await page.locator('#show-state').selectOption('all');
    await page.locator('.staff-table input').first().check();
    await expectNoFindings();
    await page.getByRole('button', { name: text.link }).first().click();
    await expectNoFindings();
  });
}
