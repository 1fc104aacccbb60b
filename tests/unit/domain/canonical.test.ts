import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '#domain/canonical.ts';

it('does not depend on the order of keys', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  expect(canonical({ a: true, b: [1, { c: 'x', d: null }] })).toBe(canonical({ b: [1, { d: null, c: 'x' }], a: true }));
});

it('counts an undefined member as absent', () => {
  expect(canonical({ a: undefined })).toBe(canonical({}));
});

it('is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
