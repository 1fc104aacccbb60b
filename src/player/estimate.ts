import type { CompetencyId } from '#domain/ids.ts';
import { estimatedOwnLevel } from '#domain/own-estimate.ts';
import type { RequiredLevel } from '#domain/track.ts';
import { change } from './session.ts';

/** The learner says at what level they are: in a lesson, or where their results are shown. */
export const estimateOwnLevel = (competency: CompetencyId, level: RequiredLevel): void =>
  change((_, stamp) => estimatedOwnLevel(competency, level, stamp));
