import { expect, type Page } from '@playwright/test';
import type { KindName } from '#questions/kinds.ts';
import { type ShownState, shownKinds } from '#ui/showcase/shown-states.ts';

/** Comes back when every form of the open showcase lives. */
export const showcaseReady = (page: Page): Promise<void> => expect(page.locator('[data-state]')).toHaveCount(0);

/** Of every example of the kind that has an open state the first such. */
export const openStatesOf = (kind: KindName): readonly ShownState[] =>
  (shownKinds.get(kind) ?? []).flatMap(({ states }) => states.find(({ marked }) => !marked) ?? []);
