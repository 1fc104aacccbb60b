import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

const installed = (): string | undefined =>
  places.find((place) => place !== '' && existsSync(place)) ??
  (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);

/** How every test starts its browser: the system's Chromium before Playwright's own, and no request of its own. */
export const chromiumLaunch = () => {
  const executablePath = installed();
  return { ...(executablePath && { executablePath }), chromiumSandbox: false, args: [...quiet, ...offline] };
};

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

const install = (): boolean =>
  attempt('npx', ['playwright', 'install', 'chromium']) ||
  (process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    attempt('apt-get', ['update']) &&
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']));

const ensure = (): void => {
  if (!installed()) {
    console.log('No Chromium found: installing one.');
    if (!install()) {
      console.error('Install Chromium (on Debian: apt-get install chromium) or name it in the variable CHROMIUM.');
      process.exit(1);
    }
  }
  console.log(`Browser: ${installed()}`);
};

if (import.meta.main) ensure();
