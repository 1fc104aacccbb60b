import { describe, expect, test } from 'vitest';
import { termLinks } from '#search/term-links.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';
import { narrowLayout, wideLayout } from '#ui/glossary/map-layout.ts';

const { terms, termGroups: groups } = realCatalogue();
const links = termLinks(terms);
const shown = { terms, groups, links };

describe.each([wideLayout(shown), narrowLayout(shown)])('the $name picture of terms', (layout) => {
  const { nodes, box, paths, width, height } = layout;

  test('has every term once, in the order of the glossary, and every link', () => {
    expect(nodes.map(({ term }) => term.id)).toEqual(terms.map(({ id }) => id));
    expect(paths).toHaveLength(links.length);
  });

  test('has no box upon another and none outside', () => {
    for (const [at, a] of nodes.entries()) {
      expect(a.x + box.width).toBeLessThanOrEqual(width);
      expect(a.y + box.height).toBeLessThanOrEqual(height);
      for (const b of nodes.slice(at + 1)) {
        expect(Math.abs(a.x - b.x) >= box.width || Math.abs(a.y - b.y) >= box.height).toBe(true);
      }
    }
  });

  test('has names that fit their boxes in two lines', () => {
    for (const { lines } of nodes) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(26);
    }
  });
});
