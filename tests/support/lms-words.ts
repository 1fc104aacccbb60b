/** What the two versions of SCORM call the same things, for walks that are the same in both. */
export const lmsWords = {
  scorm12: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    mode: 'cmi.core.lesson_mode',
    /** What a passed course is told as. */
    passed: { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' },
    mostSuspended: 4096,
  },
  scorm2004: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    mode: 'cmi.mode',
    passed: {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '1',
      'cmi.score.raw': '100',
      'cmi.progress_measure': '1',
    },
    mostSuspended: 4000,
  },
} as const;

export type LmsStandard = keyof typeof lmsWords;
