import { expect, test } from 'vitest';
import { tight } from '#build/tight-chunks.ts';

test('a module gets shorter and exports the same', async () => {
  const code =
    'const longName = (value) => { if (value) { return value; } return 0; };\nexport { longName as given };\n';
  const pressed = await tight(code);
  expect(pressed.length).toBeLessThan(code.length / 2);
  const { given } = await import(`data:text/javascript,${encodeURIComponent(pressed)}`);
  expect([given(3), given(undefined)]).toEqual([3, 0]);
});
