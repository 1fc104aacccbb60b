import type { CompetencyId, TermId } from './ids.ts';
import type { CompetencyLevel } from './question.ts';

/** What a person of one level knows, can do and is seen doing. */
type LevelDescription = {
  readonly level: CompetencyLevel;
  readonly name: string;
  readonly knowledge: readonly string[];
  readonly skills: readonly string[];
  readonly indicators: readonly string[];
};

export type Competency = {
  readonly id: CompetencyId;
  /** As officials call it: a Cyrillic letter and a number. */
  readonly code: string;
  readonly name: string;
  readonly terms: readonly TermId[];
  /** What shows that the competency is missing. */
  readonly counterIndicator: string;
  /** Levels 1, 2, 3 in this order. */
  readonly levels: readonly LevelDescription[];
};
