import type { LearnerRecord } from '#records/learner-record.ts';
import { type ScormOptions, scormRecord } from '#records/scorm/scorm-record.ts';
import { type Scorm2004Settings, scorm2004Model } from './scorm2004-model.ts';

/**
 * `limit`: the 4th edition's 64,000 characters are more than a bookmark needs; an LMS of the 2nd edition that takes the
 * package all the same keeps 4,000.
 */
export type Scorm2004Options = Omit<ScormOptions, 'limit'> &
  Partial<Pick<ScormOptions, 'limit'>> & {
    readonly [Name in keyof Scorm2004Settings]?: Scorm2004Settings[Name] | undefined;
  };

/** A learner's record in an LMS by SCORM 2004 4th Edition. */
export const scorm2004Record = ({
  exitWhenDone = 'suspend',
  limit = 4000,
  ...options
}: Scorm2004Options): LearnerRecord => scormRecord({ ...options, limit }, scorm2004Model({ exitWhenDone }));
