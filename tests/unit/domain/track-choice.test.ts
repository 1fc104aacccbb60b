import { describe, expect, test } from 'vitest';
import { type ActivityId, id, type OverlayId, type TrackId } from '#domain/ids.ts';
import type { TrackChoice } from '#domain/progress.ts';
import type { RowCode } from '#domain/row-code.ts';
import { chosenByHand, sameAssignment, sameTrack } from '#domain/track-choice.ts';

const roles = (...names: readonly string[]) => names.map((name) => id<OverlayId>(name));
const plain: TrackChoice = { track: id<TrackId>('u4b-d1'), overlays: roles('r1', 'r2') };
const assigned: TrackChoice = { ...plain, deadline: '2026-12-31', row: id<RowCode>('7f3q9m2x') };
const other: TrackChoice = { ...plain, track: id<TrackId>('u1') };

test('roles in another order are the same track, other roles are not', () => {
  expect(sameTrack(plain, { ...plain, overlays: roles('r2', 'r1') })).toBe(true);
  expect(sameTrack(plain, { ...plain, overlays: roles('r2') })).toBe(false);
});

test('another track, another activity and none at all differ', () => {
  expect(sameTrack(plain, other)).toBe(false);
  expect(sameTrack(plain, { ...plain, activity: id<ActivityId>('d1') })).toBe(false);
  expect(sameTrack(plain, undefined)).toBe(false);
});

test('a deadline or a row that is new is a new assignment of the same track', () => {
  expect(sameTrack(assigned, plain)).toBe(true);
  expect(sameAssignment(assigned, plain)).toBe(false);
  expect(sameAssignment(assigned, { ...plain, deadline: '2026-12-31' })).toBe(false);
  expect(sameAssignment(assigned, { ...plain, row: id<RowCode>('7f3q9m2x') })).toBe(false);
  expect(sameAssignment(assigned, { ...assigned })).toBe(true);
});

describe('a choice by hand', () => {
  test('keeps the deadline and the row while the track stays', () => {
    const roleless = { ...plain, overlays: [] };
    expect(chosenByHand(roleless, assigned)).toEqual({ ...assigned, overlays: [] });
  });

  test('keeps the row alone when the track changes', () => {
    expect(chosenByHand(other, assigned)).toEqual({ ...other, row: '7f3q9m2x' });
  });

  test('is just the choice where nothing was assigned', () => {
    expect(chosenByHand(other, plain)).toEqual(other);
    expect(chosenByHand(other, undefined)).toEqual(other);
  });
});
