import type { Locator, Page } from '@playwright/test';
import { type KindName, kindOf, type Question } from '#questions/kinds.ts';
import type { ShownState } from '#ui/showcase/shown-states.ts';
import { showcaseReady } from './shown.ts';
import { expect } from './site-test.ts';

/** Opens the page of one kind, at an anchor from where Tab goes on, and waits until all its forms live. */
export const openKind = async (page: Page, kind: KindName, anchor: string = kind): Promise<void> => {
  await page.goto(`showcase/${kind}.html#${anchor}`);
  await showcaseReady(page);
};

/** Opens all kinds in one page. */
export const openShowcase = async (page: Page): Promise<void> => {
  await page.goto('showcase.html');
  await showcaseReady(page);
};

export const formAt = (page: Page, { anchor }: Pick<ShownState, 'anchor'>): Locator =>
  page.locator(`[id="${anchor}"] form`);

export const isOpinion = (question: Question): boolean => kindOf(question).judgedAs === 'opinion';

/** The form says how the answer turned out, and the focus is there. */
export const expectVerdict = async (form: Locator, tone: RegExp): Promise<void> => {
  await expect(form.locator('.feedback')).toHaveClass(tone);
  await expect(form.locator('.feedback')).toBeFocused();
};
