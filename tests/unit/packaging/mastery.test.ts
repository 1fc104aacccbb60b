import { describe, expect, test } from 'vitest';
import { scaled } from '#domain/scaled.ts';
import { cmi5 } from '#packaging/manifests/cmi5.ts';
import { scorm12 } from '#packaging/manifests/scorm12.ts';
import { scorm2004 } from '#packaging/manifests/scorm2004.ts';
import type { Standard } from '#packaging/manifests/standard.ts';

const manifest = ({ write }: Standard, hasFinal: boolean): string => {
  const course = { id: 'kc-01-m1', title: 'a', description: 'b', hasFinal, start: 'c.html', files: [] };
  const settings = { masteryScore: scaled(0.7) };
  return write({ ...course, keywords: [], edition: 1, minutes: 1, courses: [course], shared: [], settings });
};

describe('a mastery score (lms-behaviours 9)', () => {
  test.each([
    ['SCORM 1.2', scorm12, '<adlcp:masteryscore>70</adlcp:masteryscore>'],
    ['SCORM 2004', scorm2004, '<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>'],
    ['cmi5', cmi5, 'masteryScore="0.7"'],
  ])('stands in the manifest of %s on the scale of the scores, where there is a final test', (_, standard, written) => {
    expect(manifest(standard, true)).toContain(written);
    expect(manifest(standard, false)).not.toMatch(/mastery|minNormalizedMeasure/i);
  });
});
