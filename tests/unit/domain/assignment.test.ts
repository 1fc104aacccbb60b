import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assignment, assignmentHash, readAssignment } from '#domain/assignment.ts';
import { type ActivityId, id, type OverlayId, type TrackId } from '#domain/ids.ts';
import { type RowCode, rowCode } from '#domain/row-code.ts';

const roles = (...names: readonly string[]) => names.map((name) => id<OverlayId>(name));
const plain: Assignment = { track: id<TrackId>('u4b-d1'), overlays: [] };
const full: Assignment = {
  track: id<TrackId>('u1'),
  activity: id<ActivityId>('d3'),
  overlays: roles('r1', 'r3'),
  deadline: '2026-12-31',
  row: id<RowCode>('7f3q9m2x'),
};
const damaged = { ok: false, why: 'damaged' };

test('a link is written as a fragment that no mail program has reason to touch', () => {
  expect(assignmentHash(full)).toMatch(/^#assign=u1\.d3\.r1_r3\.20261231\.7f3q9m2x\.[0-9a-z]{7}$/);
  expect(assignmentHash(plain)).toMatch(/^#assign=u4b-d1\.0\.0\.0\.0\.[0-9a-z]{7}$/);
});

test('what is written is read back', () => {
  const some = fc.record({
    track: fc.constantFrom('u1', 'u4b-d1', 'u5-d6').map((name) => id<TrackId>(name)),
    activity: fc.constantFrom(undefined, id<ActivityId>('d1'), id<ActivityId>('d6')),
    overlays: fc.shuffledSubarray([...roles('r1', 'r2', 'r3')]),
    deadline: fc.constantFrom(undefined, '2026-12-31', '2028-02-29'),
    row: fc.option(fc.uint8Array({ minLength: 8, maxLength: 8 }).map(rowCode), { nil: undefined }),
  });
  fc.assert(
    fc.property(some, (assignment) => {
      expect(readAssignment(assignmentHash(assignment))).toEqual({ ok: true, assignment });
    }),
  );
});

describe('an address that assigns nothing', () => {
  test.each(['', '#', '#main', '#assigned', '#role-0', '#:~:text=a.b'])('«%s»', (hash) => {
    expect(readAssignment(hash)).toBeUndefined();
  });
});

/** Every character that may stand in a fragment, and some that may not. */
const characters = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDZ-._~!$&\'()*+,;=:@/?%# <"|ябЯ'];

/** A change that is read must not change what was assigned: capitals, or a mark that sticks to the end. */
const expectNoticed = (assignment: Assignment, changed: string): void => {
  const read = readAssignment(changed);
  if (read?.ok) expect(read.assignment, changed).toEqual(assignment);
  else expect(read, changed).toEqual(damaged);
};

describe.each([
  ['the shortest link', plain],
  ['the longest link', full],
])('in %s', (_name, assignment) => {
  const hash = assignmentHash(assignment);
  const complete = { activity: undefined, deadline: undefined, row: undefined, ...assignment };
  const places = [...hash].map((_, place) => place).slice(1);

  test('every single changed character is noticed', () => {
    for (const place of places) {
      for (const character of characters) {
        if (character !== hash[place])
          expectNoticed(complete, hash.slice(0, place) + character + hash.slice(place + 1));
      }
    }
  });

  test('every changed letter or digit that is not just its capital is called damage', () => {
    for (const place of places) {
      for (const character of '0123456789abcdefghijklmnopqrstuvwxyz') {
        if (character === hash[place]) continue;
        expect(readAssignment(hash.slice(0, place) + character + hash.slice(place + 1))).toEqual(damaged);
      }
    }
  });

  test('every lost character is noticed', () => {
    for (const place of places) expect(readAssignment(hash.slice(0, place) + hash.slice(place + 1))).toEqual(damaged);
  });

  test('every doubled character, and every two that changed places, are noticed', () => {
    for (const place of places) {
      expectNoticed(complete, hash.slice(0, place) + hash[place] + hash.slice(place));
      const swapped = hash.slice(0, place) + (hash[place + 1] ?? '') + hash[place] + hash.slice(place + 2);
      if (swapped !== hash) expectNoticed(complete, swapped);
    }
  });

  test('every cut end is noticed', () => {
    for (const place of places.filter((each) => each > hash.indexOf('=')))
      expect(readAssignment(hash.slice(0, place))).toEqual(damaged);
  });
});

test.each([
  ['capitals', (hash: string) => hash.toUpperCase()],
  ['a full stop', (hash: string) => `${hash}.`],
  ['a bracket and a comma', (hash: string) => `${hash}),`],
])('a link with %s is read all the same', (_name, change) => {
  expect(readAssignment(change(assignmentHash(full)))).toEqual({ ok: true, assignment: full });
});

/** What somebody would get who made a link by hand and knew the checksum. */
const forged = (assignment: Assignment) => readAssignment(assignmentHash(assignment));

test.each([
  ['a day that no calendar has', { ...full, deadline: '2026-02-31' }],
  ['a month that does not exist', { ...full, deadline: '2026-13-01' }],
  ['a row code of another length', { ...full, row: id<RowCode>('7f3q9m') }],
  ['a row code with a letter that none has', { ...full, row: id<RowCode>('7f3q9m2l') }],
  ['no track', { ...full, track: id<TrackId>('') }],
  ['a track with a sign', { ...full, track: id<TrackId>('u1/..') }],
  ['roles without end', { ...full, overlays: roles(...Array.from({ length: 100 }, (_, place) => `r${place}`)) }],
])('%s is damage even under a right checksum', (_name, assignment) => {
  expect(forged(assignment)).toEqual(damaged);
});

test('whatever stands in the address, reading does not fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readAssignment(`#assign=${text}`)).toEqual(damaged);
    }),
  );
});
