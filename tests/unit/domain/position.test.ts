import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelByCategoryAndGroup, levelByRegisterCode, levelOfMunicipal } from '#domain/position.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const table = realCatalogue().positions;
const byCode = (text: string) => levelByRegisterCode(text, table);

describe('a code of the register', () => {
  test.each([
    ['01-1-1-001.1', 'u1'],
    ['11-1-2-050.1', 'u2'],
    ['01-2-3-010', 'u3'],
    ['15.1-3-2-007', 'u4a'],
    ['11-3-4-062', 'u4b'],
    ['11-4-5-100', 'u5'],
  ])('%s gives %s', (code, level) => {
    expect(byCode(code)).toMatchObject({ ok: true, level, rule: { by: 'register-code', code } });
  });

  test.each([
    [' 11-3-4-062 ', 'spaces around'],
    ['11 - 3 - 4 - 062', 'spaces inside'],
    ['11\u00a0-\u00a03-4-062', 'no-break spaces'],
    ['11–3–4–062', 'en dashes'],
    ['11—3—4—062', 'em dashes'],
    ['11−3−4−062', 'minus signs'],
    ['11\u20113\u20114\u2011062', 'non-breaking hyphens'],
    ['11-3-4\u00ad-062', 'a soft hyphen'],
    ['11-З-4-062', 'Cyrillic Ze for three'],
    ['11-3-4-О62', 'Cyrillic O for nought'],
    ['11-3-4-o62', 'Latin o for nought'],
    ['ІІ-3-4-062', 'Ukrainian I for one'],
    ['l1-3-4-062', 'Latin l for one'],
    ['1I-3-4-062', 'Latin I for one'],
    ['1і-3-4-062', 'a small Ukrainian i for one'],
    ['1|-3-4-062', 'a stroke for one'],
    ['11-з-4-062', 'a small Cyrillic ze for three'],
    ['11-3-4-о62', 'a small Cyrillic o for nought'],
    ['11-3-4-O62', 'a capital Latin O for nought'],
    ['11-3-4-0б2', 'a Cyrillic be for six'],
    ['11\u20103-4-062', 'a typographic hyphen'],
    ['11\ufe633\uff0d4\ufe58062', 'small and full-width hyphens'],
    ['11-3\u200b-4\u2060-062\u200d', 'invisible marks'],
    ['11-3-4-062 <1>', 'a footnote mark'],
    ['11-3-4-062<12>', 'a footnote mark of two digits'],
  ])('«%s» is read although it has %s', (code) => {
    expect(byCode(code)).toMatchObject({ ok: true, level: 'u4b', rule: { code: '11-3-4-062' } });
  });

  test('a footnote mark of the official text does not hide the post', () => {
    expect(byCode('03-2-2-028 <1>')).toMatchObject({ ok: true, level: 'u3' });
  });

  test.each(['01.12-1-1-001', '01-1-1-001.12', '01.1-1-1-001.1'])('%s is read with its parts', (code) => {
    expect(byCode(code)).toMatchObject({ ok: true, level: 'u1', rule: { code, category: 1, group: 1 } });
  });

  test.each([
    ...['', '11-3-4', '3-4', '113-4-062', '11-3-4-62', '11-3-4-0622', 'специалист', '11-3-4-062-1', '1-3-4-062'],
    ...['111-3-4-062', 'x11-3-4-062', '11-3-4-062x', '11.-3-4-062', '11-3-4-062.', '11.x-3-4-062', '11-3-4-062.x'],
    ...['11-x-4-062', '11-3-x-062', '11-3-4-xxx', 'xx-3-4-062', '<1>11-3-4-062', '11-3-4-062<x>', '11-3-4-062<>'],
  ])('«%s» is no code', (text) => {
    expect(byCode(text)).toEqual({ ok: false, why: 'unreadable' });
  });

  test.each([
    ['11-4-1-062', { category: 4, group: 1, groups: [2, 3, 4, 5] }],
    ['11-1-4-062', { category: 1, group: 4, groups: [1, 2, 3] }],
    ['11-3-5-062', { category: 3, group: 5, groups: [1, 2, 3, 4] }],
  ])('%s has a pair that no post has, and the answer names the groups of the category', (code, pair) => {
    expect(byCode(code)).toEqual({ ok: false, why: 'no-such-pair', ...pair });
  });

  test('a category or a group that does not exist is named', () => {
    expect(byCode('11-7-2-062')).toEqual({ ok: false, why: 'no-such-category', category: 7 });
    expect(byCode('11-3-8-062')).toEqual({ ok: false, why: 'no-such-group', group: 8 });
  });

  test('the answer names the rule with the category and the group', () => {
    const rule = { category: 3, group: 4 };
    expect(byCode('11-3-4-062')).toMatchObject({ rule: { by: 'register-code', ...rule } });
    expect(levelByCategoryAndGroup(rule, table)).toMatchObject({ rule: { by: 'category-and-group', ...rule } });
  });

  test('whatever is typed gets an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof byCode(text).ok === 'boolean'));
  });
});

test('exactly fourteen pairs of category and group exist', () => {
  const pairs = [0, 1, 2, 3, 4, 5, 6].flatMap((category) =>
    [0, 1, 2, 3, 4, 5, 6].filter((group) => levelByCategoryAndGroup({ category, group }, table).ok),
  );
  expect(pairs).toHaveLength(14);
});

describe('a municipal post', () => {
  test.each([
    { group: 1, leadsUnit: false, headsBody: true, level: 'u1' },
    { group: 5, leadsUnit: false, headsBody: true, level: 'u1' },
    { group: 1, leadsUnit: true, headsBody: true, level: 'u1' },
    { group: 2, leadsUnit: true, headsBody: false, level: 'u2' },
    { group: 1, leadsUnit: false, headsBody: false, level: 'u4a' },
    { group: 2, leadsUnit: false, headsBody: false, level: 'u4a' },
    { group: 3, leadsUnit: false, headsBody: false, level: 'u4b' },
    { group: 4, leadsUnit: false, headsBody: false, level: 'u4b' },
    { group: 5, leadsUnit: false, headsBody: false, level: 'u5' },
  ])('of group $group, leading a unit: $leadsUnit, heading the body: $headsBody, is $level', ({ level, ...post }) => {
    expect(levelOfMunicipal(post, table)).toMatchObject({ ok: true, level });
  });

  test('is told by which rule it has its level', () => {
    const rule = (group: number, leadsUnit: boolean, headsBody: boolean) => {
      const answer = levelOfMunicipal({ group, leadsUnit, headsBody }, table);
      return answer.ok && answer.rule;
    };
    expect(rule(2, false, true)).toEqual({ by: 'municipal-body-head' });
    expect(rule(2, true, false)).toEqual({ by: 'municipal-unit-head' });
    expect(rule(2, false, false)).toEqual({ by: 'municipal-group', group: 2 });
  });

  test('of a group that does not exist is refused', () => {
    expect(levelOfMunicipal({ group: 6, leadsUnit: true, headsBody: false }, table)).toEqual({
      ok: false,
      why: 'no-such-group',
      group: 6,
    });
  });
});
