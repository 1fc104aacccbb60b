import type { Overlay, Track } from './track.ts';

/** `tracks.json`, from which the player computes what a learner's choice requires. */
export type TracksFile = { readonly tracks: readonly Track[]; readonly overlays: readonly Overlay[] };
