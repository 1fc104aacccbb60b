import { z } from 'zod';
import type { ActivityId, CompetencyId, LevelId, OverlayId, TrackId } from '#domain/ids.ts';
import type { PositionTable } from '#domain/position.ts';
import type { Activity, Overlay, PositionLevel, Track } from '#domain/track.ts';
import { competencyLevel, idOf, line, requiredLevel } from './fields.ts';

const numbered = z.array(z.strictObject({ number: z.int().min(1), name: line })).min(1);
const number = z.int().min(1);
const level = idOf<LevelId>();

const municipal = z
  .strictObject({
    heads_body: level,
    leads_unit: level,
    by_group: z.array(z.strictObject({ group: number, level })).min(1),
  })
  .transform(({ heads_body, leads_unit, by_group }): PositionTable['municipal'] => ({
    headsBody: heads_body,
    leadsUnit: leads_unit,
    byGroup: by_group,
  }));

const positions = z.strictObject({
  categories: numbered,
  groups: numbered,
  pairs: z.array(z.strictObject({ category: number, group: number, level })).min(1),
  municipal,
}) satisfies z.ZodType<PositionTable>;

/** courses/tracks.yaml */
export const tracksSchema = z.strictObject({
  levels: z
    .array(
      z.strictObject({
        id: level,
        code: line,
        name: line,
        whom: line,
        categories: line,
      }) satisfies z.ZodType<PositionLevel>,
    )
    .min(1),
  positions,
  activities: z
    .array(
      z.strictObject({
        id: idOf<ActivityId>(),
        code: line,
        name: line,
        examples: line,
      }) satisfies z.ZodType<Activity>,
    )
    .min(1),
  overlays: z.array(
    z.strictObject({
      id: idOf<OverlayId>(),
      code: line,
      name: line,
      raises: z.record(idOf<CompetencyId>(), competencyLevel),
    }) satisfies z.ZodType<Overlay>,
  ),
  tracks: z
    .array(
      z.strictObject({
        id: idOf<TrackId>(),
        code: line,
        level,
        activity: idOf<ActivityId>().optional(),
        need: z.record(idOf<CompetencyId>(), requiredLevel),
      }) satisfies z.ZodType<Track>,
    )
    .min(1),
});

export type TracksFile = z.output<typeof tracksSchema>;
