import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findChromium, findWindowed, launchOptions } from '#build/find-chromium.ts';

const installed = (): string | undefined => findChromium(process.env['CHROMIUM'], chromium.executablePath());

const windowed = (): string | undefined => findWindowed(process.env['CHROMIUM'], chromium.executablePath());

/** How every test starts its browser: the system's Chromium before Playwright's own, and no request of its own. */
export const chromiumLaunch = () => launchOptions(installed());

/** The same for the few tests of what only a browser with windows does. */
export const windowedLaunch = () => launchOptions(windowed());

/** A command that may fail; what it prints is shown. */
const attempt = (command: string, args: readonly string[]): boolean => {
  try {
    console.log(`> ${command} ${args.join(' ')}`);
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
};

const fromDebian = (...names: readonly string[]): boolean =>
  attempt('apt-get', ['install', '-y', '--no-install-recommends', ...names]);

const install = (): boolean =>
  attempt('npx', ['playwright', 'install', 'chromium']) ||
  (process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    attempt('apt-get', ['update']) &&
    (fromDebian('chromium', 'chromium-headless-shell') || fromDebian('chromium')));

const ensure = (): void => {
  if (!installed() || !windowed()) {
    console.log('No Chromium found: installing one.');
    if (!install()) {
      console.error('Install Chromium (on Debian: apt-get install chromium) or name it in the variable CHROMIUM.');
      process.exit(1);
    }
  }
  console.log(`Browser: ${[...new Set([installed(), windowed()])].join(', ')}`);
};

if (import.meta.main) ensure();
