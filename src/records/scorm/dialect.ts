/** What one version of SCORM calls its API object and the functions of it. */
export type ScormDialect = {
  readonly object: string;
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
};

/** SCORM 1.2 RTE, 3.2.2. */
export const scorm12: ScormDialect = {
  object: 'API',
  initialize: 'LMSInitialize',
  finish: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  lastError: 'LMSGetLastError',
};

/** SCORM 2004 4th Ed. RTE, 3.2. */
export const scorm2004: ScormDialect = {
  object: 'API_1484_11',
  initialize: 'Initialize',
  finish: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
};
