import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCanonical, canonical } from '#domain/canonical.ts';

it('does not depend on the order of keys', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  expect(canonical({ a: true, b: [1, { c: 'x', d: null }] })).toBe(canonical({ b: [1, { d: null, c: 'x' }], a: true }));
});

it('counts an undefined member as absent, and an undefined item as null, as JSON does', () => {
  expect(canonical({ a: undefined })).toBe(canonical({}));
  expect(canonical([undefined, 1])).toBe(JSON.stringify([undefined, 1]));
});

it('orders values by their text, the same from both sides', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(byCanonical(a, b) + byCanonical(b, a)).toBe(0);
      expect(byCanonical(a, b) === 0).toBe(canonical(a) === canonical(b));
    }),
  );
});

it('is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
