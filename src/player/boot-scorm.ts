import { scorm12, scorm2004 } from '#records/scorm/dialect.ts';
import { usualWords } from '#records/scorm12/lesson-status.ts';
import { scorm12Record } from '#records/scorm12/scorm12-record.ts';
import { scorm2004Record } from '#records/scorm2004/scorm2004-record.ts';
import { bootScorm, type Packaged } from './boot-scorm-session.ts';
import { diagnoseInstead, isDiagnosis } from './diagnose-instead.ts';
import { packageSettings } from './package-settings.ts';

// Both versions in one file: a file of its own for what they share would cost a slow line another turn.

export const bootScorm12 = (packaged: Packaged): Promise<void> => {
  if (isDiagnosis()) return diagnoseInstead('scorm12', packaged);
  const { interactions, finished, failed, exit } = packageSettings(document.documentElement.dataset);
  const words = { finished: finished ?? usualWords.finished, failed: failed ?? usualWords.failed };
  // SCORM 1.2 has no `normal`: an empty exit says the same.
  const exitWhenDone = exit === 'normal' ? '' : 'suspend';
  return bootScorm(
    { dialect: scorm12, record: (basis) => scorm12Record({ ...basis, interactions, words, exitWhenDone }) },
    packaged,
  );
};

export const bootScorm2004 = (packaged: Packaged): Promise<void> => {
  if (isDiagnosis()) return diagnoseInstead('scorm2004', packaged);
  const { interactions, exit: exitWhenDone } = packageSettings(document.documentElement.dataset);
  return bootScorm(
    { dialect: scorm2004, record: (basis) => scorm2004Record({ ...basis, interactions, exitWhenDone }) },
    packaged,
  );
};
