import { expect, test } from 'vitest';
import { keptAudit } from '#audit/kept-audit.ts';
import { AuthorErrors } from '#catalogue/author-error.ts';
import { keptWithoutLedgers } from '#catalogue/kept-catalogue.ts';
import { smallWith } from '#tests/support/small-catalogue.ts';

const glossary = 'courses/glossary.yaml';
const broken = smallWith({ [glossary]: { whole: 'groups: [' } });

test('a catalogue is worked out once, whichever map of the same files it is asked for with', () => {
  expect(keptWithoutLedgers(smallWith({}))).toBe(keptWithoutLedgers(smallWith({})));
});

test('a changed file makes it anew, and a broken one is told however good it was before', () => {
  const before = keptWithoutLedgers(smallWith({}));
  expect(() => keptWithoutLedgers(broken)).toThrow(AuthorErrors);
  const reordered = new Map([...smallWith({})].map(([path, text]) => [path, path === glossary ? `${text}\n` : text]));
  expect(keptWithoutLedgers(reordered)).not.toBe(before);
  expect(keptWithoutLedgers(reordered)).toEqual(before);
});

test('an audit is worked out once for a catalogue', () => {
  const content = keptWithoutLedgers(smallWith({}));
  expect(keptAudit(content)).toBe(keptAudit(content));
  expect(keptAudit({ ...content })).not.toBe(keptAudit(content));
});
