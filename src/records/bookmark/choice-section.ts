import { type ActivityId, id, type OverlayId, type TrackId } from '#domain/ids.ts';
import { choiceIdWidth } from './keep.ts';
import { type Section, times } from './section.ts';

/** The track as the learner or an assignment chose it. */
export const choiceSection: Section = {
  name: 'choice',
  rank: 40,
  needs: [],
  write: (to, { track }) => {
    to.flag(track !== undefined);
    if (!track) return;
    to.text(track.track, choiceIdWidth);
    to.flag(track.activity !== undefined);
    if (track.activity !== undefined) to.text(track.activity, choiceIdWidth);
    to.put(track.overlays.length, 3);
    for (const overlay of track.overlays) to.text(overlay, choiceIdWidth);
  },
  read: (from, sofar) => {
    if (!from.flag()) return sofar;
    const track = id<TrackId>(from.text(choiceIdWidth));
    const activity = from.flag() ? { activity: id<ActivityId>(from.text(choiceIdWidth)) } : {};
    const overlays = times(from.take(3), () => id<OverlayId>(from.text(choiceIdWidth)));
    return { ...sofar, track: { track, ...activity, overlays } };
  },
};
