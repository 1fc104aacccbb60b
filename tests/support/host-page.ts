import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import type { LmsStandard } from './lms-words.ts';

/** A small LMS for browser tests: a page with the course in a frame and the LMS's API above it. */

const scripts = [
  'host-page-script',
  'strict-scorm12-host',
  'scorm12-data-model',
  'strict-scorm2004-host',
  'scorm2004-data-model',
  'scorm2004-responses',
  'scorm-again-host',
] as const;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>LMS</title>
<style>html, body, iframe { block-size: 100%; inline-size: 100%; margin: 0; border: 0 }</style>
</head>
<body>
<script type="module" src="./host-page-script.js"></script>
</body>
</html>
`;

const scormAgain = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('scorm-again')), 'esm/scorm-again.js');

/** Browsers read the same files that unit tests do, without their types. */
const asScript = (name: string): string =>
  stripTypeScriptTypes(readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8'))
    .replaceAll(/(['"])(\.\/[\w-]+)\.ts\1/g, "'$2.js'")
    .replaceAll("from 'scorm-again'", "from './scorm-again.js'");

/** Puts `lms.html` and its scripts into a folder that is to be served. */
export const writeHostPage = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lms.html'), page);
  for (const name of scripts) writeFileSync(join(folder, `${name}.js`), asScript(name));
  copyFileSync(scormAgain(), join(folder, 'scorm-again.js'));
};

export type HostAddress = {
  readonly host: 'strict' | 'scorm-again';
  readonly standard?: LmsStandard;
  /** The first page of the course, from the LMS's page: `package/index.html`. */
  readonly launch: string;
  /** `HostOptions` of the strict host, without functions. */
  readonly options?: object;
  /** Milliseconds after the course's frame that the API comes. */
  readonly late?: number;
};

/** The address of a launch, from the folder that the page was put into. What it stores stays with the origin. */
export const hostAddress = ({ host, standard = 'scorm12', launch, options = {}, late = 0 }: HostAddress): string =>
  `lms.html?${new URLSearchParams({ host, standard, launch, options: JSON.stringify(options), late: String(late) })}`;
