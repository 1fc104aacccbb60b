import type { CompetencyId } from './ids.ts';
import { noProgress, type Progress, type Stamp } from './progress.ts';
import type { RequiredLevel } from './track.ts';

/** The learner's own estimate of a competency; the latest one holds. */
export const estimatedOwnLevel = (competency: CompetencyId, level: RequiredLevel, stamp: Stamp): Progress => ({
  ...noProgress,
  estimates: { [competency]: { value: level, stamp } },
});
