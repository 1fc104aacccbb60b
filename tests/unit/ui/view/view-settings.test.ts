import { describe, expect, test } from 'vitest';
import { readView, schemes, sizes, spacings, usualView, writeView } from '#ui/view/view-settings.ts';

const all = sizes.flatMap((size) =>
  [undefined, ...schemes].flatMap((scheme) =>
    spacings.flatMap((spacing) =>
      [true, false].flatMap((noPictures) =>
        [true, false].map((noMotion) => ({ size, scheme, spacing, noPictures, noMotion })),
      ),
    ),
  ),
);

describe('the stored form of the view', () => {
  test('every view comes back as it was', () => {
    for (const view of all) expect(readView(writeView(view))).toEqual(view);
  });

  test('no two views are stored alike', () => {
    expect(new Set(all.map(writeView)).size).toBe(all.length);
  });

  test('the usual view stores nothing', () => {
    expect(writeView(usualView)).toBe('');
  });

  test.each(['', 'null', '{"size":150}', 'size-999 purple spacing--1', '<script>', '\u0000', 'а'.repeat(100_000)])(
    'damaged settings are the usual view: %j',
    (stored) => {
      expect(readView(stored)).toEqual(usualView);
    },
  );

  test('what is whole among the damaged is kept', () => {
    expect(readView('size-15 dark size-150 size-150x')).toEqual({ ...usualView, size: 150, scheme: 'dark' });
  });
});
