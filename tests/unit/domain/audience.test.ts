import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Audience, idsIn, isFor, readerOf } from '#domain/audience.ts';
import { type ActivityId, id, type LevelId } from '#domain/ids.ts';

const level = (name: string): LevelId => id(name);
const activity = (name: string): ActivityId => id(name);

const heads: Audience = { levels: [level('u1'), level('u2')], activities: [] };
const control: Audience = { levels: [], activities: [activity('d3')] };

describe('a passage', () => {
  test('for levels is for learners of those levels, whatever they do', () => {
    expect(isFor(heads, readerOf(id('u2-d5')))).toBe(true);
    expect(isFor(heads, readerOf(id('u4b-d5')))).toBe(false);
  });

  test('for an activity is for whoever does that, at any level', () => {
    expect(isFor(control, readerOf(id('u4a-d3')))).toBe(true);
    expect(isFor(control, readerOf(id('u4a-d1')))).toBe(false);
  });

  test('for both is for those whom both fit', () => {
    const both = { ...heads, activities: control.activities };
    expect(isFor(both, readerOf(id('u2-d3')))).toBe(true);
    expect(isFor(both, readerOf(id('u2-d1')))).toBe(false);
    expect(isFor(both, readerOf(id('u4b-d3')))).toBe(false);
  });

  test('for an activity is shown to whoever has not named any', () => {
    expect(isFor(control, readerOf(id('u1')))).toBe(true);
  });

  test('for an activity follows the one that was named beside a track for all', () => {
    expect(isFor(control, readerOf(id('u1'), activity('d1')))).toBe(false);
    expect(isFor(control, readerOf(id('u1'), activity('d3')))).toBe(true);
  });
});

test('a track of an activity counts more than an activity named beside it', () => {
  expect(readerOf(id('u4b-d1'), activity('d3'))).toEqual({ level: 'u4b', activity: 'd1' });
});

test('naming more never takes a passage away from anybody', () => {
  const ids = fc.constantFrom('u1', 'u2', 'u4b');
  const activities = fc.constantFrom('d1', 'd2', 'd3');
  const read = fc.record({ level: ids.map(level), activity: fc.option(activities.map(activity), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1 }), ids, read, (levels, more, reader) => {
      const narrow = { levels: levels.map(level), activities: [] };
      const wide = { levels: [...levels, more].map(level), activities: [] };
      expect(isFor(narrow, reader) && !isFor(wide, reader)).toBe(false);
    }),
  );
});

test('ids are read as authors write them', () => {
  expect(idsIn(' u1  u2 ')).toEqual(['u1', 'u2']);
  expect(idsIn(undefined)).toEqual([]);
});
