import { expect, it } from 'vitest';
import { newReplica } from '#records/replica.ts';

it('a replica has a name of eight characters, and another one each time', () => {
  const names = Array.from({ length: 50 }, newReplica);
  for (const name of names) expect(name).toMatch(/^[0-9a-z]{8}$/);
  expect(new Set(names).size).toBe(50);
});
