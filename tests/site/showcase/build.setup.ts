import { test } from '@playwright/test';
import { buildShowcase } from '../../support/build-showcase.ts';

test('the showcase is built', () => {
  test.setTimeout(180_000);
  buildShowcase();
});
