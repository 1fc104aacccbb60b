import { describe, expect, test } from 'vitest';
import { type DutyHolder, dutiesOf, wishesOf } from '#domain/duties.ts';
import type { DutyRule } from '#domain/duty-rule.ts';
import { id } from '#domain/ids.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const { tracks, courses, overlays, levels, activities, rules } = realCatalogue();
const tables = { tracks, courses, rules };

const holder = (level: string, activity: string | undefined, ...roles: readonly string[]): DutyHolder => ({
  level: id(level),
  activity: activity === undefined ? undefined : id(activity),
  overlays: overlays.filter((overlay) => roles.includes(overlay.id)),
});

const ruleOf = (course: string, who: DutyHolder, own: readonly DutyRule[] = rules) =>
  dutiesOf(who, { ...tables, rules: own }).find((duty) => duty.course.id === course)?.rule.id;

test('a specialist at the counter takes the basics and the channels, each by its rule', () => {
  const duties = dutiesOf(holder('u4b', 'd1'), tables);
  expect(duties.map(({ course, rule }) => [course.id, rule.id])).toEqual([
    ['kc-01', 'osnova'],
    ['kc-02', 'osnova'],
    ['kc-03', 'osnova'],
    ['kc-04', 'osnova'],
    ['kc-05', 'osnova'],
    ['kc-09', 'praktika'],
  ]);
  expect(duties[3]?.modules.map((module) => module.id)).toEqual(['kc-04-1', 'kc-04-2', 'kc-04-3']);
});

test('control and supervision is for those who exercise it, and not for the head above them', () => {
  expect(ruleOf('kc-10', holder('u5', 'd3'))).toBe('kontrol');
  expect(ruleOf('kc-10', holder('u5', 'd1'))).toBeUndefined();
  expect(ruleOf('kc-10', holder('u1', 'd3'))).toBeUndefined();
});

describe('a role', () => {
  test('gives its rule to a course that it adds', () => {
    expect(ruleOf('kc-06', holder('u4b', 'd1', 'r1'))).toBe('rol');
  });

  test('leaves a course of the track to the common rule', () => {
    expect(ruleOf('kc-06', holder('u4b', 'd2', 'r1'))).toBe('praktika');
    expect(ruleOf('kc-01', holder('u4b', 'd2', 'r1'))).toBe('osnova');
  });

  test('without a rule of its own goes by the common one', () => {
    const common = rules.filter(({ id: name }) => name !== 'rol');
    expect(ruleOf('kc-06', holder('u4b', 'd1', 'r1'), common)).toBe('praktika');
  });

  test('binds nobody who does not have it', () => {
    const roleOnly = rules.filter(({ id: name }) => name === 'rol');
    expect(dutiesOf(holder('u4b', 'd2'), { ...tables, rules: roleOnly })).toEqual([]);
  });

  test('adds modules to a course that the track has', () => {
    const modules = (...roles: readonly string[]) =>
      dutiesOf(holder('u4b', 'd2', ...roles), tables)
        .find(({ course }) => course.id === 'kc-06')
        ?.modules.map((module) => module.id);
    expect(modules()).toEqual(['kc-06-1', 'kc-06-2', 'kc-06-3']);
    expect(modules('r1')).toContain('kc-06-4');
  });
});

test('everybody takes exactly the modules of the track, and each course by a rule', () => {
  for (const { id: level } of levels) {
    for (const { id: activity } of activities) {
      const duties = dutiesOf({ level, activity, overlays: [] }, tables);
      expect(duties.length).toBeGreaterThan(4);
      for (const { rule, course, byRole } of duties) {
        expect([rule.courses.includes(course.id), byRole]).toEqual([true, false]);
      }
    }
  }
});

test('a level that has no track takes nothing', () => {
  expect(dutiesOf(holder('u9', 'd1'), tables)).toEqual([]);
});

describe('a wish', () => {
  const wished = (who: DutyHolder) => wishesOf(who, tables).map(({ course }) => course.id);

  test('is for those whom its rule names', () => {
    expect(wished(holder('u1', undefined))).toEqual(['kc-04']);
    expect(wished(holder('u2', 'd1'))).toEqual([]);
  });

  test('is none where the track takes the course anyway', () => {
    const [wish] = rules.filter(({ duty }) => duty === 'optional');
    const forAll = wish ? [{ ...wish, levels: [] }] : [];
    expect(wishesOf(holder('u5', 'd1'), { ...tables, rules: forAll })).toEqual([]);
    expect(wishesOf(holder('u1', 'd1'), { ...tables, rules: forAll })).toHaveLength(1);
  });

  test('of a role is for those who have it', () => {
    const [wish] = rules.filter(({ duty }) => duty === 'optional');
    const ofRole = wish ? [{ ...wish, overlays: [id('r1') as never] }] : [];
    expect(wishesOf(holder('u1', 'd1'), { ...tables, rules: ofRole })).toEqual([]);
    expect(wishesOf(holder('u1', 'd1', 'r1'), { ...tables, rules: ofRole })).toHaveLength(1);
  });
});

test('a rule for an activity does not reach a person whose activity is unknown', () => {
  const own = rules
    .filter(({ id: name }) => name === 'osnova')
    .map((rule) => ({ ...rule, activities: [id('d1') as never] }));
  expect(ruleOf('kc-01', holder('u1', undefined), own)).toBeUndefined();
  expect(ruleOf('kc-01', holder('u1', 'd1'), own)).toBe('osnova');
});
