import type { Activity, Overlay, PositionLevel } from '#domain/track.ts';
import type { TrackTables } from '#staff/resolve-track.ts';

/** What the resolver needs of the catalogue. */
export type ResolverTables = TrackTables & {
  readonly levels: readonly PositionLevel[];
  readonly activities: readonly Activity[];
  readonly overlays: readonly Overlay[];
};
