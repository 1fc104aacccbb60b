import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentHash, readAssignment } from '#domain/assignment.ts';
import { type ActivityId, id, type OverlayId } from '#domain/ids.ts';

const d3 = id<ActivityId>('d3');
const roles = (...names: readonly string[]) => names.map((name) => id<OverlayId>(name));

test.each([
  [{ overlays: [] }, '#assign'],
  [{ activity: d3, overlays: [] }, '#assign=d3'],
  [{ overlays: roles('r1', 'r3') }, '#assign=r1+r3'],
  [{ activity: d3, overlays: roles('r1', 'r3') }, '#assign=d3+r1+r3'],
])('%j is written %s and read back', (assignment, hash) => {
  expect(assignmentHash(assignment)).toBe(hash);
  expect(readAssignment(hash)).toEqual(assignment);
});

test('what is written is read back', () => {
  const some = fc.record({
    activity: fc.constantFrom(undefined, ...['d1', 'd6', 'd9'].map((name) => id<ActivityId>(name))),
    overlays: fc.shuffledSubarray([...roles('r1', 'r2', 'r3')]),
  });
  fc.assert(
    fc.property(some, (assignment) => {
      expect(readAssignment(assignmentHash(assignment))).toEqual(assignment);
    }),
  );
});

describe('an address that assigns nothing', () => {
  test.each([
    '',
    '#',
    '#main',
    '#assigned',
    '#assign-d3',
    '#track=u4b-d1',
    '#main#assign=d1',
    'x#assign=d1',
    '#ASSIGN',
    `#assign=${'r1+'.repeat(100)}`,
  ])('«%s»', (hash) => {
    expect(readAssignment(hash)).toBeUndefined();
  });
});

describe('a link that went through a mail program', () => {
  test.each(['#assign=d3%2Br1', '#assign=d3%20r1', '#assign=d3 r1', '#assign=D3+R1', 'assign=d3+r1'])(
    '«%s» is read',
    (hash) => {
      expect(readAssignment(hash)).toEqual({ activity: d3, overlays: roles('r1') });
    },
  );
});

test.each(['#assign=', '#assign=x1+d+r12+__proto__', '#assign=%', '#assign=<b>', '#assign=u4b-d1'])(
  'nothing is taken from «%s»',
  (hash) => {
    expect(readAssignment(hash)).toEqual({ overlays: [] });
  },
);

test.each(['#assign=d12', '#assign=xd1', '#assign=r12', '#assign=xr1', '#assign=d1-r1'])(
  'a part that only holds an id, as in «%s», is none',
  (hash) => {
    expect(readAssignment(hash)).toEqual({ overlays: [] });
  },
);

test('an address of two hundred characters is read, a longer one is not', () => {
  const longest = `#assign=${'r1+'.repeat(64)}`;
  expect(longest).toHaveLength(200);
  expect(readAssignment(longest)).toEqual({ overlays: roles('r1') });
  expect(readAssignment(`${longest}+`)).toBeUndefined();
});

test('repeated roles count once, and the first activity holds', () => {
  expect(readAssignment('#assign=d3+r1+d1+r1')).toEqual({ activity: d3, overlays: roles('r1') });
});

test('whatever stands in the address, only ids come out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readAssignment(`#assign=${text}`);
      for (const name of [...(read?.overlays ?? []), read?.activity ?? 'd1']) expect(name).toMatch(/^[dr]\d$/);
    }),
  );
});
