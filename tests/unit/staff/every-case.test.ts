import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ActivityId, id, type OverlayId } from '#domain/ids.ts';
import { requiredModules, requiredNeed } from '#domain/required-modules.ts';
import { doubtsOf } from '#staff/doubts-of.ts';
import { type PostInput, resolveTrack } from '#staff/resolve-track.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const tables = realCatalogue();

/** The level of every pair that exists, category and then group, as decree 1574 and the framework have it. */
const levelOfPair: Readonly<Record<string, string>> = {
  '1-1': 'u1',
  '1-2': 'u2',
  '1-3': 'u2',
  '2-1': 'u3',
  '2-2': 'u3',
  '2-3': 'u3',
  '3-1': 'u4a',
  '3-2': 'u4a',
  '3-3': 'u4b',
  '3-4': 'u4b',
  '4-2': 'u5',
  '4-3': 'u5',
  '4-4': 'u5',
  '4-5': 'u5',
};

const groupsOf: Readonly<Record<number, readonly number[]>> = {
  1: [1, 2, 3],
  2: [1, 2, 3],
  3: [1, 2, 3, 4],
  4: [2, 3, 4, 5],
};

const municipalLevels = { 1: 'u4a', 2: 'u4a', 3: 'u4b', 4: 'u4b', 5: 'u5' } as const;

/** What each role raises, as the framework has it. */
const raises: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  r1: { k9: 2, k3: 3, k4: 2 },
  r2: { k4: 3, k5: 2, k3: 2 },
  r3: { k2: 3, k3: 3 },
};

const activities = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'].map((name) => id<ActivityId>(name));
const roleSets = [[], ['r1'], ['r2'], ['r3'], ['r1', 'r2'], ['r1', 'r3'], ['r2', 'r3'], ['r1', 'r2', 'r3']];
const trackOf = (level: string, activity: string): string => (level === 'u1' ? 'u1' : `${level}-${activity}`);
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const every = digits.flatMap((category) => digits.map((group) => ({ category, group })));

const ask = (post: PostInput, activity: ActivityId, roles: readonly string[] = []) =>
  resolveTrack({ post, activity, overlays: roles.map((role) => id<OverlayId>(role)) }, tables);

/** The expected answer for a pair of digits, whatever the way it was asked. */
const refusal = ({ category, group }: (typeof every)[number]): object => {
  const groups = groupsOf[category];
  if (!groups) return { why: 'no-such-category', category };
  if (group < 1 || group > 5) return { why: 'no-such-group', group };
  return { why: 'no-such-pair', category, group, groups };
};

describe.each(['11-%-062', '15.1-%-007', '01-%-001.1'])('of all hundred pairs in a code %s', (pattern) => {
  test('the fourteen that exist give their track with every activity, and the others say why not', () => {
    let found = 0;
    for (const pair of every) {
      const code = pattern.replace('%', `${pair.category}-${pair.group}`);
      const level = levelOfPair[`${pair.category}-${pair.group}`];
      for (const activity of activities) {
        const answer = ask({ by: 'register-code', code }, activity);
        if (level) {
          expect(answer, code).toMatchObject({ ok: true, track: { id: trackOf(level, activity) }, rule: { code } });
          found += 1;
        } else {
          expect(answer, code).toMatchObject({ ok: false, mistakes: [{ field: 'code', why: refusal(pair) }] });
        }
      }
    }
    expect(found).toBe(14 * 6);
  });
});

test('every pair by category and group gives the same as by its code', () => {
  for (const pair of every) {
    const level = levelOfPair[`${pair.category}-${pair.group}`];
    for (const activity of activities) {
      const answer = ask({ by: 'category-and-group', ...pair }, activity);
      if (level) expect(answer).toMatchObject({ ok: true, track: { id: trackOf(level, activity) } });
      else expect(answer).toMatchObject({ ok: false, mistakes: [{ field: 'group', why: refusal(pair) }] });
    }
  }
});

test('every municipal post gives its track: whoever heads the body or a unit, and every group', () => {
  for (const [group, level] of Object.entries(municipalLevels)) {
    for (const activity of activities) {
      const of = (heads: 'nothing' | 'unit' | 'body') =>
        ask({ by: 'municipal', group: Number(group), heads }, activity);
      expect(of('nothing')).toMatchObject({ ok: true, track: { id: trackOf(level, activity) } });
      expect(of('unit')).toMatchObject({ ok: true, track: { id: trackOf('u2', activity) } });
      expect(of('body')).toMatchObject({ ok: true, track: { id: 'u1' } });
    }
  }
});

test('every level, activity and set of roles gives the modules that the framework names', () => {
  const file = new URL('../../fixtures/tracks.yaml', import.meta.url);
  const modulesOfTrack: Readonly<Record<string, readonly string[]>> = parse(readFileSync(file, 'utf8'));
  const aims = tables.courses.flatMap(({ modules }) =>
    modules.map(({ id: name, aim }) => ({
      name,
      ...(aim.by === 'competency' && { key: aim.competency, level: aim.level }),
    })),
  );
  let cases = 0;
  for (const [pair, level] of Object.entries(levelOfPair)) {
    const [category = 0, group = 0] = pair.split('-').map(Number);
    for (const activity of activities) {
      for (const roles of roleSets) {
        const answer = ask({ by: 'category-and-group', category, group }, activity, roles);
        if (!answer.ok) throw new Error(`${pair} ${activity} is refused`);
        const { track, assignment } = answer;
        expect(assignment).toEqual({ track: track.id, ...(level === 'u1' && { activity }), overlays: roles });
        const overlays = tables.overlays.filter((overlay) => assignment.overlays.includes(overlay.id));
        const need = requiredNeed(track, overlays);
        const modules = requiredModules({ need, activity: track.activity, courses: tables.courses });
        const own = modulesOfTrack[track.id] ?? [];
        const isRaised = ({ key, level: taught }: (typeof aims)[number]): boolean =>
          key !== undefined && roles.some((role) => (raises[role]?.[key] ?? 0) >= (taught ?? 9));
        const expected = aims.filter((aim) => own.includes(aim.name) || isRaised(aim)).map(({ name }) => name);
        expect(
          modules.map(({ module }) => module.id),
          `${track.id} ${roles}`,
        ).toEqual(expected);
        cases += 1;
      }
    }
  }
  expect(cases).toBe(14 * 6 * 8);
});

describe('what was not beyond doubt is told', () => {
  const doubts = (post: PostInput, activity: ActivityId | undefined = id('d1')) => {
    const question = { post, activity, overlays: [] };
    const answer = resolveTrack(question, tables);
    return answer.ok ? doubtsOf(answer, question) : [];
  };

  test('of a code: that regions number otherwise, and how it was read', () => {
    expect(doubts({ by: 'register-code', code: ' 11-3-4-062 ' })).toEqual([{ by: 'regional-register' }]);
    expect(doubts({ by: 'register-code', code: '11–3–4–O62' })).toEqual([
      { by: 'read-as', code: '11-3-4-062' },
      { by: 'regional-register' },
    ]);
  });

  test('of a municipal post: whose advice it is, and that the group did not count', () => {
    expect(doubts({ by: 'municipal', group: 3, heads: 'nothing' })).toEqual([{ by: 'municipal-advice' }]);
    for (const heads of ['unit', 'body'] as const) {
      expect(doubts({ by: 'municipal', group: 3, heads })).toEqual([
        { by: 'group-passed-over' },
        { by: 'municipal-advice' },
      ]);
    }
  });

  test('of the highest level: that no activity was named', () => {
    const question = {
      post: { by: 'category-and-group', category: 1, group: 1 } as const,
      activity: undefined,
      overlays: [],
    };
    const answer = resolveTrack(question, tables);
    expect(answer.ok && doubtsOf(answer, question)).toEqual([{ by: 'activity-open' }]);
  });

  test('of category and group: nothing', () => {
    expect(doubts({ by: 'category-and-group', category: 3, group: 4 })).toEqual([]);
  });
});
