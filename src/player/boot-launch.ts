import type { ScormApi } from '#records/scorm/api-call.ts';
import { begun } from '#records/scorm/begun.ts';
import { type ScormDialect, scorm12, scorm2004 } from '#records/scorm/dialect.ts';
import { findApi } from '#records/scorm/find-api.ts';

// The first page of a package runs this file before all others, so that an LMS need not wait for the course.

const tries = 20;
const pause = 150;

/** Some LMSs put their API into the page a moment after the content: three seconds are enough for it. */
const awaitApi = async (dialect: ScormDialect): Promise<ScormApi | undefined> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const api = findApi(window, dialect);
    if (api) return begun(api, dialect);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
};

const launches = new Map<ScormDialect, Promise<ScormApi | undefined>>();

/** The LMS's API, on which Initialize has been called; undefined where there is no LMS. One search per document. */
export const launchedApi = (dialect: ScormDialect): Promise<ScormApi | undefined> => {
  const launch = launches.get(dialect) ?? awaitApi(dialect);
  launches.set(dialect, launch);
  return launch;
};

const { package: format } = document.documentElement.dataset;
// An administrator's check of the LMS opens a session of its own.
const isCourse = !new URLSearchParams(location.search).has('diag');
if (isCourse && format === 'scorm12') void launchedApi(scorm12);
if (isCourse && format === 'scorm2004') void launchedApi(scorm2004);
