import type { LoggedCall, Scorm12Functions } from './strict-scorm12-host.ts';

/** The LMS's page in the browser: puts `window.API` in place, then a course into a frame. */

export type HostWindow = Window & {
  API?: Scorm12Functions;
  lms?: {
    readonly log: readonly LoggedCall[];
    /** As an LMS's own Exit link does: the course's page is left for another one in the same frame. */
    readonly exit: () => void;
    /** The frame is taken out of the page. */
    readonly remove: () => void;
  };
};

const parameters = new URLSearchParams(location.search);
const name = parameters.get('host') ?? 'strict';
const kept = `test-lms-${name}`;

const read = () => {
  const text = localStorage.getItem(kept);
  return text === null ? undefined : JSON.parse(text);
};

const store = (value: unknown): void => localStorage.setItem(kept, JSON.stringify(value));

const start = async () => {
  if (name === 'scorm-again') {
    const { scormAgainHost } = await import('./scorm-again-host.ts');
    return scormAgainHost({ stored: read(), store });
  }
  const { strictScorm12Host } = await import('./strict-scorm12-host.ts');
  const options = JSON.parse(parameters.get('options') ?? '{}');
  return strictScorm12Host({ ...options, stored: read(), store });
};

const { API, log } = await start();

const frame = document.createElement('iframe');
frame.title = 'course';
frame.src = parameters.get('launch') ?? '';

const host: HostWindow = window;
host.API = API;
host.lms = {
  log,
  exit: () => {
    frame.src = 'about:blank';
  },
  remove: () => frame.remove(),
};
document.body.append(frame);
