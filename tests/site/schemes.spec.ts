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

const findingsIn = async (page: Page, width: number): Promise<readonly string[]> => {
  const findings = [...(await (width === wholeElsewhere ? axeColourFindings : axeFindings)(page))];
  for (const scheme of others) {
    await page.evaluate((view) => {
      document.documentElement.dataset['view'] = view;
    }, scheme);
    findings.push(...(await axeColourFindings(page)).map((finding) => `${scheme}: ${finding}`));
  }
  return findings;
};

const parts = 3;
const cases = [320, 768, 1280].flatMap((width) => [1, 2, 3].map((part) => ({ width, part })));

for (const { width, part } of cases) {
  test(`axe finds nothing on any template in any scheme at ${width} pixels (part ${part} of ${parts})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    // What lies below the window is not drawn.
    await page.setViewportSize({ width, height: 20_000 });
    await page.addInitScript(([key, view]) => localStorage.setItem(key ?? '', view ?? ''), [viewKey, first]);
    const findings: string[] = [];
    for (const path of pageOfEachTemplate.filter((_, index) => index % parts === part - 1)) {
      await open(page, path);
      findings.push(...(await findingsIn(page, width)).map((finding) => `${path}: ${finding}`));
    }
    expect(findings).toEqual([]);
  });
}
