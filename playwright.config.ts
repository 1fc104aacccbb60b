import { defineConfig } from '@playwright/test';
import { showcaseFolder } from './tests/support/build-showcase.ts';
import { chromiumLaunch } from './tests/support/chromium.ts';

export default defineConfig<object, { readonly folder: string }>({
  testDir: 'tests',
  snapshotPathTemplate: 'tests/site/transcripts/{arg}{ext}',
  projects: [
    { name: 'site', testMatch: ['site/*.spec.ts', 'e2e/*.spec.ts'] },
    { name: 'build-showcase', testMatch: 'site/showcase/build.setup.ts' },
    {
      name: 'showcase',
      testMatch: 'site/showcase/*.spec.ts',
      dependencies: ['build-showcase'],
      use: { folder: showcaseFolder },
    },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  // Tests of an LMS wait for a third of their time: three workers keep two processors busy.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { locale: 'ru-RU', timezoneId: 'Europe/Moscow', launchOptions: chromiumLaunch() },
});
