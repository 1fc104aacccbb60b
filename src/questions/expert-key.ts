/**
 * Where the expert key of a situation comes from: its author's judgement, or that of a panel.
 * `on`: the day it was settled, `2026-11-23`.
 */
export type ExpertKey =
  | { readonly by: 'author'; readonly experts?: undefined; readonly on: string }
  | { readonly by: 'panel'; readonly experts: number; readonly on: string };

/** A question whose answers are worth what experts say. */
export type Keyed = { readonly key: ExpertKey };
