import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/support/chromium.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['site/**/*.spec.ts', 'e2e/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list']],
  use: { locale: 'ru-RU', timezoneId: 'Europe/Moscow', launchOptions: chromiumLaunch() },
});
