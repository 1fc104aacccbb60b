import type { Assignment } from '#domain/assignment.ts';
import type { ActivityId, LevelId, OverlayId } from '#domain/ids.ts';
import {
  levelByCategoryAndGroup,
  levelByRegisterCode,
  levelOfMunicipal,
  type PositionResolution,
  type PositionRule,
  type PositionTable,
} from '#domain/position.ts';
import { type Track, trackFor } from '#domain/track.ts';

/** What an officer knows of a post, by one of three ways; undefined where nothing was chosen yet. */
export type PostInput =
  | { readonly by: 'register-code'; readonly code: string }
  | {
      readonly by: 'category-and-group';
      readonly category: number | undefined;
      readonly group: number | undefined;
    }
  | { readonly by: 'municipal'; readonly group: number | undefined; readonly heads: 'nothing' | 'unit' | 'body' };

export type TrackQuestion = {
  readonly post: PostInput;
  readonly activity: ActivityId | undefined;
  readonly overlays: readonly OverlayId[];
};

export type TrackTables = { readonly positions: PositionTable; readonly tracks: readonly Track[] };

/** Where in the form the mistake is. */
export type TrackField = 'code' | 'category' | 'group' | 'activity';

type RefusedPost = Extract<PositionResolution, { ok: false }>;

export type TrackMistake = { readonly field: TrackField; readonly why: { readonly why: 'missing' } | RefusedPost };

export type TrackAnswer =
  | { readonly ok: true; readonly track: Track; readonly rule: PositionRule; readonly assignment: Assignment }
  | { readonly ok: false; readonly mistakes: readonly TrackMistake[] };

type LevelAnswer =
  | { readonly ok: true; readonly level: LevelId; readonly rule: PositionRule }
  | { readonly ok: false; readonly mistakes: readonly TrackMistake[] };

const missing = (field: TrackField): TrackMistake => ({ field, why: { why: 'missing' } });

const resolved = (resolution: PositionResolution, field: TrackField): LevelAnswer =>
  resolution.ok ? resolution : { ok: false, mistakes: [{ field, why: resolution }] };

const levelOf = (post: PostInput, table: PositionTable): LevelAnswer => {
  switch (post.by) {
    case 'register-code': {
      if (post.code.trim() === '') return { ok: false, mistakes: [missing('code')] };
      return resolved(levelByRegisterCode(post.code, table), 'code');
    }
    case 'category-and-group': {
      const { category, group } = post;
      if (category !== undefined && group !== undefined) {
        return resolved(levelByCategoryAndGroup({ category, group }, table), 'group');
      }
      const absent = [
        ...(category === undefined ? [missing('category')] : []),
        ...(group === undefined ? [missing('group')] : []),
      ];
      return { ok: false, mistakes: absent };
    }
    case 'municipal': {
      if (post.group === undefined) return { ok: false, mistakes: [missing('group')] };
      const { group, heads } = post;
      return resolved(
        levelOfMunicipal({ group, leadsUnit: heads === 'unit', headsBody: heads === 'body' }, table),
        'group',
      );
    }
    default:
      return post satisfies never;
  }
};

/**
 * The track of a post, the rule that gave its level, and what a link has to carry: the activity goes along only where
 * the track does not say it. While the level is unknown a missing activity is a mistake too: nearly every level needs
 * one.
 */
export const resolveTrack = ({ post, activity, overlays }: TrackQuestion, tables: TrackTables): TrackAnswer => {
  const level = levelOf(post, tables.positions);
  if (!level.ok) {
    return { ok: false, mistakes: [...level.mistakes, ...(activity === undefined ? [missing('activity')] : [])] };
  }
  const track = trackFor(level.level, activity, tables.tracks);
  if (!track) return { ok: false, mistakes: [missing('activity')] };
  const told = track.activity === undefined && activity !== undefined ? { activity } : {};
  return { ok: true, track, rule: level.rule, assignment: { track: track.id, ...told, overlays } };
};
