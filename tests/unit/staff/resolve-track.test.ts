import { describe, expect, test } from 'vitest';
import { type ActivityId, id, type OverlayId } from '#domain/ids.ts';
import { type PostInput, resolveTrack } from '#staff/resolve-track.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const tables = realCatalogue();
const d1 = id<ActivityId>('d1');
const r1 = id<OverlayId>('r1');

const ask = (post: PostInput, activity: ActivityId | undefined = d1) =>
  resolveTrack({ post, activity, overlays: [] }, tables);
const byCode = (code: string): PostInput => ({ by: 'register-code', code });

describe('a track is found', () => {
  test('by the register code', () => {
    expect(ask(byCode(' 11–3–4–062 '))).toMatchObject({
      ok: true,
      track: { id: 'u4b-d1' },
      rule: { by: 'register-code', code: '11-3-4-062', category: 3, group: 4 },
    });
  });

  test('by category and group', () => {
    expect(ask({ by: 'category-and-group', category: 1, group: 2 })).toMatchObject({
      ok: true,
      track: { id: 'u2-d1' },
      rule: { by: 'category-and-group' },
    });
  });

  test.each([
    ['nothing', 'u5-d1', 'municipal-group'],
    ['unit', 'u2-d1', 'municipal-unit-head'],
    ['body', 'u1', 'municipal-body-head'],
  ] as const)('for a municipal post that heads %s', (heads, track, by) => {
    expect(ask({ by: 'municipal', group: 5, heads })).toMatchObject({ ok: true, track: { id: track }, rule: { by } });
  });
});

describe('the assignment', () => {
  test('carries the roles, and no activity that the track already says', () => {
    const answer = resolveTrack({ post: byCode('11-3-4-062'), activity: d1, overlays: [r1] }, tables);
    expect(answer).toMatchObject({ ok: true, assignment: { overlays: ['r1'] } });
    expect(answer.ok && answer.assignment.activity).toBeUndefined();
  });

  test('carries the activity where one track serves all', () => {
    expect(ask(byCode('11-1-1-001'))).toMatchObject({ ok: true, assignment: { activity: 'd1', overlays: [] } });
  });

  test('may lack the activity where one track serves all', () => {
    const answer = resolveTrack({ post: byCode('11-1-1-001'), activity: undefined, overlays: [] }, tables);
    expect(answer).toMatchObject({ ok: true, track: { id: 'u1' }, assignment: { overlays: [] } });
  });
});

describe('a mistake names its field', () => {
  const without = (post: PostInput) => resolveTrack({ post, activity: undefined, overlays: [] }, tables);
  const missing = (field: string) => ({ field, why: { why: 'missing' } });

  test('every empty field at once', () => {
    expect(without(byCode('  '))).toEqual({ ok: false, mistakes: [missing('code'), missing('activity')] });
    expect(without({ by: 'category-and-group', category: undefined, group: undefined })).toEqual({
      ok: false,
      mistakes: [missing('category'), missing('group'), missing('activity')],
    });
    expect(without({ by: 'municipal', group: undefined, heads: 'unit' })).toEqual({
      ok: false,
      mistakes: [missing('group'), missing('activity')],
    });
  });

  test('the activity alone where the post is known and its level needs one', () => {
    expect(without(byCode('11-3-4-062'))).toEqual({ ok: false, mistakes: [missing('activity')] });
  });

  test('a pair that no post has, with the groups of the category', () => {
    const why = { ok: false, why: 'no-such-pair', category: 3, group: 5, groups: [1, 2, 3, 4] };
    expect(ask({ by: 'category-and-group', category: 3, group: 5 })).toEqual({
      ok: false,
      mistakes: [{ field: 'group', why }],
    });
    expect(ask(byCode('11-3-5-062'))).toEqual({ ok: false, mistakes: [{ field: 'code', why }] });
  });

  test('a code that is none', () => {
    expect(ask(byCode('специалист'))).toEqual({
      ok: false,
      mistakes: [{ field: 'code', why: { ok: false, why: 'unreadable' } }],
    });
  });
});

test('every pair of the register leads to a track with every activity', () => {
  for (const { category, group } of tables.positions.pairs) {
    for (const { id: activity } of tables.activities) {
      expect(ask({ by: 'category-and-group', category, group }, activity)).toMatchObject({ ok: true });
    }
  }
});
