import type { Page } from '@playwright/test';
import { schemes, viewKey } from '#ui/view/view-settings.ts';
import { axeColourFindings, axeFindings } from '../support/axe.ts';
import { pageOfEachTemplate } from '../support/built-site.ts';
import { expect, open, test } from '../support/site-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The one in which axe looks at everything: schemes differ in colours alone, so in the others it looks at those. */
const first = 'dark';
const others = schemes.filter((scheme) => scheme !== first);

/** At this width `axe.spec.ts` looks at everything, on these pages and all others. */
const wholeElsewhere = 1280;

const show = (page: Page, scheme: string): Promise<void> =>
  page.evaluate((view) => {
    document.documentElement.dataset['view'] = view;
  }, scheme);

const findingsIn = async (page: Page, width: number): Promise<readonly string[]> => {
  const findings = [...(await (width === wholeElsewhere ? axeColourFindings : axeFindings)(page))];
  for (const scheme of others) {
    await show(page, scheme);
    findings.push(...(await axeColourFindings(page)).map((finding) => `${scheme}: ${finding}`));
  }
  return findings;
};

const widths = [320, 768, wholeElsewhere];

const parts = 6;

for (let part = 0; part < parts; part += 1) {
  test(`axe finds nothing on any template in any scheme at any width (part ${part + 1} of ${parts})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.addInitScript(([key, view]) => localStorage.setItem(key ?? '', view ?? ''), [viewKey, first]);
    const findings: string[] = [];
    for (const path of pageOfEachTemplate.filter((_, index) => index % parts === part)) {
      await open(page, path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 720 });
        await show(page, first);
        findings.push(...(await findingsIn(page, width)).map((finding) => `${path} at ${width}: ${finding}`));
      }
    }
    expect(findings).toEqual([]);
  });
}
