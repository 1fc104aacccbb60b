import type { ActivityId, LevelId, TrackId } from './ids.ts';

/** Whom a passage of a lesson is for; an empty list means whoever. */
export type Audience = { readonly levels: readonly LevelId[]; readonly activities: readonly ActivityId[] };

/** What is known of the learner; one track may serve every activity. */
export type Reader = { readonly level: LevelId; readonly activity?: ActivityId | undefined };

const names = <Id>(wanted: readonly Id[], known: Id | undefined): boolean =>
  wanted.length === 0 || known === undefined || wanted.includes(known);

/** Nothing is withheld for want of knowledge: without an activity passages of every activity are the reader's own. */
export const isFor = ({ levels, activities }: Audience, { level, activity }: Reader): boolean =>
  names(levels, level) && names(activities, activity);

/** The level and the activity that the id of a track is made of; ids of levels have no hyphen. */
export const readerOf = (track: TrackId, activity?: ActivityId): Reader => {
  const [level = '', ...rest] = track.split('-');
  return { level: level as LevelId, activity: rest.length > 0 ? (rest.join('-') as ActivityId) : activity };
};

/** `u1 u2` as an author writes it. */
export const idsIn = (text: string | undefined): readonly string[] => (text ?? '').split(/\s+/).filter(Boolean);
