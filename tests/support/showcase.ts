import type { Locator, Page } from '@playwright/test';
import { type KindName, kindOf, type Question } from '#questions/kinds.ts';
import type { ShownState } from '#ui/showcase/shown-states.ts';
import { showcaseReady } from './shown.ts';
import { expect } from './site-test.ts';

/** Opens the showcase at an anchor, from where Tab goes on, and waits until all its forms live. */
export const openShowcase = async (page: Page, anchor: string): Promise<void> => {
  await page.goto(`showcase.html#${anchor}`);
  await showcaseReady(page);
};

/** The showcase with one kind alone: all of them are taller than any window, and what lies below it is not drawn. */
export const openKind = async (page: Page, kind: KindName): Promise<void> => {
  await openShowcase(page, kind);
  await page.evaluate((id) => {
    for (const other of document.querySelectorAll(`main > nav, main > section:not([id="${id}"])`)) other.remove();
  }, kind);
};

export const formAt = (page: Page, { anchor }: Pick<ShownState, 'anchor'>): Locator =>
  page.locator(`[id="${anchor}"] form`);

export const isOpinion = (question: Question): boolean => kindOf(question).judgedAs === 'opinion';

/** The form says how the answer turned out, and the focus is there. */
export const expectVerdict = async (form: Locator, tone: RegExp): Promise<void> => {
  await expect(form.locator('.feedback')).toHaveClass(tone);
  await expect(form.locator('.feedback')).toBeFocused();
};
