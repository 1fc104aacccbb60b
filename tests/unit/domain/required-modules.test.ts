import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ActivityId, id, type LevelId } from '#domain/ids.ts';
import { requiredModules, requiredNeed } from '#domain/required-modules.ts';
import { trackFor } from '#domain/track.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const { tracks, overlays, courses } = realCatalogue();
const fixture = new URL('../../fixtures/tracks.yaml', import.meta.url);
const expected: Readonly<Record<string, readonly string[]>> = parse(readFileSync(fixture, 'utf8'));

const overlay = (name: string) => overlays.filter((one) => one.id === name);
const track = (level: string, activity?: string) => {
  const found = trackFor(id<LevelId>(level), activity === undefined ? undefined : id<ActivityId>(activity), tracks);
  if (!found) throw new Error(`no track ${level} ${activity}`);
  return found;
};
const modulesOf = (one: (typeof tracks)[number], raised: typeof overlays = []): readonly string[] =>
  requiredModules({ need: requiredNeed(one, raised), activity: one.activity, courses }).map(({ module }) => module.id);

test('there are 31 tracks', () => {
  expect(tracks.map((one) => one.id)).toEqual(Object.keys(expected));
  expect(tracks).toHaveLength(31);
});

test.each(tracks.map((one) => [one.code, one] as const))('%s requires the modules of the framework', (_, one) => {
  expect(modulesOf(one)).toEqual(expected[one.id]);
});

describe('a reason', () => {
  const because = (name: string) =>
    requiredModules({ need: track('u4b', 'd3').need, activity: id<ActivityId>('d3'), courses }).find(
      ({ module }) => module.id === name,
    )?.because;

  test('names the competency and the level that the track requires of it', () => {
    expect(because('kc-04-1')).toEqual({ by: 'competency', competency: 'k6', required: 2 });
  });

  test('names the activity that a module is made for', () => {
    expect(because('kc-10-1')).toEqual({ by: 'activity', activity: 'd3' });
  });
});

describe('a role', () => {
  test('that answers for the roll-out adds research, paths and maturity', () => {
    const base = modulesOf(track('u4b', 'd1'));
    const added = modulesOf(track('u4b', 'd1'), overlay('r1')).filter((name) => !base.includes(name));
    expect(added).toEqual(['kc-06-2', 'kc-06-3', 'kc-06-4', 'kc-07-1', 'kc-07-2', 'kc-11-1', 'kc-11-2']);
  });

  test('never lowers what the track requires', () => {
    expect(requiredNeed(track('u2', 'd2'), overlay('r2'))).toMatchObject({ k5: 3, k4: 3, k3: 2 });
  });

  test('takes modules away from no track, and the order of roles does not matter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tracks), fc.shuffledSubarray([...overlays]), (one, some) => {
        const raised = modulesOf(one, some);
        for (const name of modulesOf(one)) expect(raised).toContain(name);
        expect(modulesOf(one, [...some].reverse())).toEqual(raised);
      }),
    );
  });
});

describe('the track of a position', () => {
  test('is found by level and activity', () => {
    expect(track('u4b', 'd1').code).toBe('У4б-Д1');
  });

  test('is one for every activity where the activity does not matter', () => {
    expect(track('u1', 'd3').id).toBe('u1');
    expect(track('u1').id).toBe('u1');
  });

  test('is unknown without an activity where the activity matters', () => {
    expect(trackFor(id('u4b'), undefined, tracks)).toBeUndefined();
  });
});
