import { type Course, isPublished } from '#domain/course.ts';
import type { TrackId } from '#domain/ids.ts';
import { requiredModules, requiredNeed } from '#domain/required-modules.ts';
import type { Overlay } from '#domain/track.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import { type CourseVariant, courseVariant } from '#packaging/variant.ts';

/** A course variant, and the tracks that need it with some roles or with none. */
export type NeededVariant = { readonly variant: CourseVariant; readonly tracks: readonly TrackId[] };

const subsets = (overlays: readonly Overlay[]): readonly (readonly Overlay[])[] =>
  overlays.reduce<readonly (readonly Overlay[])[]>(
    (known, overlay) => known.flatMap((set) => [set, [...set, overlay]]),
    [[]],
  );

/** Every set of the course's modules that some track with any roles needs, smaller ones first; none without a lesson. */
export const variantsOf = (course: Course, { tracks, overlays }: TracksFile): readonly NeededVariant[] => {
  const needed = tracks.flatMap((track) =>
    subsets(overlays).map((roles) => {
      const need = requiredNeed(track, roles);
      const modules = requiredModules({ need, activity: track.activity, courses: [course] });
      return { track: track.id, modules: modules.map(({ module }) => module) };
    }),
  );
  const found = new Map<string, { readonly variant: CourseVariant; readonly tracks: Set<TrackId> }>();
  for (const { track, modules } of needed.filter((one) => one.modules.some(isPublished))) {
    const variant = courseVariant(
      course,
      modules.map(({ id }) => id),
    );
    const known = found.get(variant.id) ?? { variant, tracks: new Set() };
    found.set(variant.id, { variant, tracks: known.tracks.add(track) });
  }
  return [...found.values()]
    .map(({ variant, tracks: all }) => ({ variant, tracks: [...all] }))
    .sort((a, b) => a.variant.modules.length - b.variant.modules.length || (a.variant.id < b.variant.id ? -1 : 1));
};
