import { expect, test } from 'vitest';
import { id } from '#domain/ids.ts';
import { collisions, standardId } from '#packaging/standard-id.ts';
import { courseVariant } from '#packaging/variant.ts';
import { smallCourse } from '#tests/support/small-site.ts';

test('a variant is named for its course and the numbers of its modules', () => {
  expect(courseVariant(smallCourse, [id('kc-01-1'), id('kc-01-2')]).id).toBe('kc-01-m1-2');
});

test('the order in which modules are asked for does not matter, nor those of other courses', () => {
  const variant = courseVariant(smallCourse, [id('kc-02-1'), id('kc-01-3'), id('kc-01-1')]);
  expect(variant).toEqual({ id: 'kc-01-m1-3', course: 'kc-01', modules: ['kc-01-1', 'kc-01-3'] });
});

test('a module counts before it is written, so that the name stays when it is', () => {
  expect(courseVariant(smallCourse, [id('kc-01-3')]).id).toBe('kc-01-m3');
});

test('ids for standards are NCNames of word characters', () => {
  expect(standardId('kc-01-m1-2')).toBe('orientir_kc_01_m1_2');
  expect(standardId('kc-01-m1-2')).toMatch(/^[A-Za-z]\w*$/);
});

test('ids that a standard could not tell apart are found', () => {
  expect(collisions(['a-b', 'a_b', 'a-b', 'c'])).toEqual([['a-b', 'a_b']]);
  expect(collisions(['kc-01-m1', 'kc-01-m1-2'])).toEqual([]);
});
