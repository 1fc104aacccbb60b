import type { LoggedCall, Scorm12Functions } from './strict-scorm12-host.ts';
import type { Scorm2004Functions } from './strict-scorm2004-host.ts';

/** The LMS's page in the browser: puts `window.API`, or `API_1484_11` for SCORM 2004, in place, then a course into a frame. */

export type HostWindow = Window & {
  API?: Scorm12Functions;
  API_1484_11?: Scorm2004Functions;
  lms?: {
    readonly log: () => readonly LoggedCall[];
    /** As an LMS's own Exit link does: the course's page is left for another one in the same frame. */
    readonly exit: () => void;
    /** The frame is taken out of the page. */
    readonly remove: () => void;
  };
};

const parameters = new URLSearchParams(location.search);
const name = parameters.get('host') ?? 'strict';
const standard = parameters.get('standard') ?? 'scorm12';
const kept = `test-lms-${standard}-${name}`;

const read = () => {
  const text = localStorage.getItem(kept);
  return text === null ? undefined : JSON.parse(text);
};

const store = (value: unknown): void => localStorage.setItem(kept, JSON.stringify(value));

const host: HostWindow = window;
const options = { ...JSON.parse(parameters.get('options') ?? '{}'), stored: read(), store };

const start12 = async () => {
  const { scormAgainHost } = await import('./scorm-again-host.ts');
  const { strictScorm12Host } = await import('./strict-scorm12-host.ts');
  const { API, log } = name === 'scorm-again' ? scormAgainHost(options) : strictScorm12Host(options);
  host.API = API;
  return log;
};

const start2004 = async () => {
  const { scormAgain2004Host } = await import('./scorm-again-host.ts');
  const { strictScorm2004Host } = await import('./strict-scorm2004-host.ts');
  const { API, log } = name === 'scorm-again' ? scormAgain2004Host(options) : strictScorm2004Host(options);
  host.API_1484_11 = API;
  return log;
};

let log: readonly LoggedCall[] = [];

const start = async (): Promise<void> => {
  log = standard === 'scorm2004' ? await start2004() : await start12();
};

/** Some LMSs put their API into the page when the course is there already: so many milliseconds after it. */
const late = Number(parameters.get('late') ?? 0);
if (late === 0) await start();

const frame = document.createElement('iframe');
frame.title = 'course';
frame.src = parameters.get('launch') ?? '';

host.lms = {
  log: () => log,
  exit: () => {
    frame.src = 'about:blank';
  },
  remove: () => frame.remove(),
};
document.body.append(frame);
if (late > 0) setTimeout(() => void start(), late);
