import type { ActivityId, CompetencyId, LevelId, OverlayId, TrackId } from './ids.ts';
import type { CompetencyLevel } from './question.ts';

/** 0: not required. */
export type RequiredLevel = 0 | CompetencyLevel;

export type PositionLevel = {
  readonly id: LevelId;
  readonly code: string;
  readonly name: string;
  /** Its people in the genitive, to go on after the Russian for «for». */
  readonly whom: string;
  readonly categories: string;
};

export type Activity = {
  readonly id: ActivityId;
  readonly code: string;
  readonly name: string;
  readonly examples: string;
};

/** A role that raises what a track requires; the higher of both holds. */
export type Overlay = {
  readonly id: OverlayId;
  readonly code: string;
  readonly name: string;
  readonly raises: Readonly<Record<CompetencyId, CompetencyLevel>>;
};

/** What a position level and a nature of activity require. */
export type Track = {
  readonly id: TrackId;
  /** As officials call it, in Cyrillic letters: the `id` in capitals. */
  readonly code: string;
  readonly level: LevelId;
  /** None where one track serves every activity. */
  readonly activity?: ActivityId | undefined;
  readonly need: Readonly<Record<CompetencyId, RequiredLevel>>;
};

/** The track of a level and an activity; the level's only track where the activity does not matter. */
export const trackFor = (
  level: LevelId,
  activity: ActivityId | undefined,
  tracks: readonly Track[],
): Track | undefined =>
  tracks.find((track) => track.level === level && (track.activity === undefined || track.activity === activity));
