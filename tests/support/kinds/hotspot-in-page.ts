import type { Locator } from '@playwright/test';
import type { Hotspot } from '#questions/hotspot/kind.ts';

/** In the picture; the list is the keyboard's way. */
export const pressRight = (form: Locator, { areas }: Hotspot): Promise<void> =>
  form
    .locator('.place')
    .nth(areas.findIndex((area) => area.right))
    .click();
