import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { shownKinds, shownStates } from '#ui/showcase/shown-states.ts';
import { axeFindings } from '../../support/axe.ts';
import { showcaseFolder } from '../../support/build-showcase.ts';
import { checkButton } from '../../support/check-button.ts';
import { htmlFaults } from '../../support/html-faults.ts';
import { formAt, openKind, openShowcase } from '../../support/showcase.ts';
import { expect, test } from '../../support/site-test.ts';
import { tooWide } from '../../support/too-wide.ts';

// A colour that is still changing has no contrast yet.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const faultsOf = async (page: Page): Promise<readonly string[]> => [
  ...(await axeFindings(page)),
  ...(await tooWide(page)).map((what) => `too wide: ${what}`),
];

for (const kind of shownKinds.keys()) {
  for (const width of [1280, 320]) {
    test(`no state of ${kind} has a fault at ${width} pixels, nor has what comes of checking it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await openKind(page, kind);
      expect(await faultsOf(page)).toEqual([]);
      await checkButton(page.locator('form')).evaluateAll((all) => {
        for (const button of all) if (button instanceof HTMLButtonElement) button.click();
      });
      await expect(page.getByRole('alert').or(page.locator('.feedback')).first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  }
}

const toneIn = async (form: Locator): Promise<string> =>
  /feedback--(\w+)/.exec((await form.locator('.feedback').getAttribute('class')) ?? '')?.[1] ?? '';

test('every marked state is what its name says', async ({ page }) => {
  await openShowcase(page);
  for (const state of shownStates.filter(({ marked }) => marked)) {
    expect(state.name, state.anchor).toMatch(new RegExp(`^${await toneIn(formAt(page, state))}\\b`));
  }
});

test('every state has an anchor of its own, and every example stands in the list of contents', async ({ page }) => {
  await openShowcase(page);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids).toEqual(expect.arrayContaining(shownStates.map(({ anchor }) => anchor)));
  const links = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const examples = [...shownKinds].flatMap(([kind, own]) => [kind, ...own.map(({ anchor }) => anchor)]);
  expect(links).toEqual(examples.map((anchor) => `#${anchor}`));
});

test('the showcase is valid HTML', async () => {
  const html = readFileSync(join(showcaseFolder, 'showcase.html'), 'utf8');
  const faults = await htmlFaults('showcase.html', html);
  // A form whose answer was checked has nothing left to send.
  expect(faults.filter((fault) => !fault.includes('wcag/h32'))).toEqual([]);
});
