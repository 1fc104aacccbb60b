import { existsSync } from 'node:fs';

/** The same browser without windows: it opens a page in three quarters of the time. */
const shell = '/usr/bin/chromium-headless-shell';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** What Playwright switches off by itself: of several lists Chromium takes the last alone. */
const offForPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Two pages of the browser's own for every window, which nobody sees: a fifth of the time of each test. */
const ownPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'];

type Find = (named: string | undefined, own: string, exists?: (path: string) => boolean) => string | undefined;

const firstOf =
  (known: readonly string[]): Find =>
  (named, own, exists = existsSync) =>
    [named ?? '', ...known, own].find((place) => place !== '' && exists(place));

/** The browser that `named` says (the variable CHROMIUM), else the system's, else the one that `own` says; if it is there. */
export const findChromium = firstOf([shell, ...places]);

/** The same for what only a browser with windows has: it keeps pages that were left, to show them again at once. */
export const findWindowed = firstOf(places);

/** How Chromium is started: it asks for nothing of its own. Without a path Playwright looks for its own. */
export const launchOptions = (executablePath: string | undefined) => ({
  ...(executablePath !== undefined && { executablePath }),
  chromiumSandbox: false,
  args: [...quiet, ...offline, `--disable-features=${[...offForPlaywright, ...ownPages].join(',')}`],
});
