import { axeFindings } from '../support/axe.ts';
import { pages } from '../support/built-site.ts';
import { expect, open, test } from '../support/site-test.ts';

// A colour that is still changing has no contrast yet.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const parts = 6;

for (let part = 0; part < parts; part += 1) {
  test(`axe finds nothing on any built page (part ${part + 1} of ${parts})`, async ({ page }) => {
    test.setTimeout(120_000);
    const own = pages.filter((_, index) => index % parts === part);
    const findings: string[] = [];
    for (const path of own) {
      await open(page, path);
      findings.push(...(await axeFindings(page)).map((finding) => `${path}: ${finding}`));
    }
    expect(findings).toEqual([]);
  });
}

test('axe would find a fault, also at the very foot of a page', async ({ page }) => {
  await open(page, 'courses/kc-01/koncepciya.html');
  await page.locator('#save-status').evaluate((line) => line.insertAdjacentHTML('beforebegin', '<input type="text">'));
  await page
    .locator('footer a')
    .last()
    .evaluate((link) => {
      link.style.color = 'lightgrey';
    });
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  const rules = (await axeFindings(page)).map((finding) => finding.split(':')[0]);
  expect(rules.sort()).toEqual(['color-contrast', 'html-has-lang', 'label']);
});
