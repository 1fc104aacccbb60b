import type { LearnerRecord } from '#records/learner-record.ts';
import { type ScormOptions, scormRecord } from '#records/scorm/scorm-record.ts';
import { usualWords } from './lesson-status.ts';
import { type Scorm12Settings, scorm12Model } from './scorm12-model.ts';

/** `limit`: CMIString4096 unless the LMS is known to take more. */
export type Scorm12Options = Omit<ScormOptions, 'limit'> &
  Partial<Pick<ScormOptions, 'limit'>> &
  Partial<Scorm12Settings>;

/** A learner's record in an LMS by SCORM 1.2. */
export const scorm12Record = ({
  words = usualWords,
  exitWhenDone = 'suspend',
  limit = 4096,
  ...options
}: Scorm12Options): LearnerRecord => scormRecord({ ...options, limit }, scorm12Model({ words, exitWhenDone }));
