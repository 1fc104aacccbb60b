import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#domain/canonical.ts';
import { crc32 } from '#domain/crc32.ts';
import { id } from '#domain/ids.ts';
import type { LearnerResult } from '#domain/learner-result.ts';
import { scaled } from '#domain/scaled.ts';
import { fromResultFile, toResultFile } from '#records/result-file.ts';
import { largestFile } from '#records/sealed-file.ts';

const exported = { exportedOn: '2026-11-23' };
const read = (text: string) => fromResultFile(text, text.length);

const result: LearnerResult = {
  track: {
    track: id('u4b-d1') as never,
    overlays: [id('r1') as never],
    deadline: '2026-12-31',
    row: id('7f3q9m2x') as never,
  },
  courses: [
    {
      course: id('kc-01') as never,
      lessonsDone: 3,
      lessonsRequired: 13,
      modulesDone: [id('kc-01-1') as never],
      completion: { edition: 1, on: '2026-11-20', score: scaled(0.9) },
      tests: [
        {
          quiz: id('module-1') as never,
          attempts: 2,
          score: scaled(0.8),
          passed: true,
          situationsFailed: 0,
          edition: 1,
          on: '2026-11-19',
        },
      ],
    },
  ],
  competencies: { ['k1' as never]: 1, ['k2' as never]: 0 },
  facets: { ['k1' as never]: [{ facet: 'skill', answered: 3, score: scaled(0.5) }] },
};

/** As somebody with a text editor and the checksum may write it. */
const forged = (value: unknown): string => {
  const checksum = crc32(new TextEncoder().encode(canonical(value)));
  return JSON.stringify({ format: 'orientir-result', version: 1, exportedOn: '2026-11-23', checksum, result: value });
};

describe('a result file', () => {
  it('gives back what was written', () => {
    expect(read(toResultFile(result, exported))).toEqual({ ok: true, result });
    const least = { courses: [], competencies: {} };
    expect(read(toResultFile(least, exported))).toEqual({ ok: true, result: least });
  });

  it('is read when somebody made it up well: that cannot be seen', () => {
    expect(read(forged(result))).toEqual({ ok: true, result });
  });

  it('is refused when any single character of its contents has changed', () => {
    const text = toResultFile(result, exported);
    const from = text.indexOf('"result"');
    for (let place = from; place < text.length - 2; place += 1) {
      const changed = `${text.slice(0, place)}7${text.slice(place + 1)}`;
      // Blanks between the parts say nothing, and a seven may stand there already.
      if (/[\s7]/.test(text[place] ?? '')) continue;
      expect(read(changed), changed).toMatchObject({ ok: false });
    }
  });

  it.each([
    ['a progress file', '{"format":"orientir-progress","version":1}', 'not-ours'],
    ['no JSON', 'Фамилия;Имя', 'not-json'],
    ['of a newer version', '{"format":"orientir-result","version":2}', 'newer'],
    ['without contents', '{"format":"orientir-result","version":1}', 'damaged'],
  ])('%s is refused', (_name, text, why) => {
    expect(read(text)).toEqual({ ok: false, why });
  });

  it('of more than 5 MB is not even looked at', () => {
    expect(fromResultFile('', largestFile + 1)).toEqual({ ok: false, why: 'too-large' });
  });

  const [course] = result.courses;
  const [quiz] = course?.tests ?? [];
  it.each([
    ['a course that is none', { ...result, courses: [7] }],
    ['courses that are no list', { ...result, courses: {} }],
    ['more courses than there can be', { ...result, courses: Array(101).fill(course) }],
    ['lessons that are no number', { ...result, courses: [{ ...course, lessonsDone: '3' }] }],
    ['a completion without a day', { ...result, courses: [{ ...course, completion: { edition: 1, score: 1 } }] }],
    ['a test without attempts', { ...result, courses: [{ ...course, tests: [{ ...quiz, attempts: 0 }] }] }],
    ['a score above one', { ...result, courses: [{ ...course, tests: [{ ...quiz, score: 1.1 }] }] }],
    ['a module with a sign in its id', { ...result, courses: [{ ...course, modulesDone: ['<b>'] }] }],
    ['a level that does not exist', { ...result, competencies: { k1: 4 } }],
    ['a track that is none', { ...result, track: { track: 'u1' } }],
    ['no competencies', { courses: [] }],
    ['a facet that does not exist', { ...result, facets: { k1: [{ facet: 'luck', answered: 1, score: 1 }] } }],
    [
      'a facet of which nothing was answered',
      { ...result, facets: { k1: [{ facet: 'skill', answered: 0, score: 1 }] } },
    ],
  ])('with %s is refused whole, even under a right checksum', (_name, value) => {
    expect(read(forged(value))).toEqual({ ok: false, why: 'damaged' });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.json(), (text, value) => {
        expect(fromResultFile(text, text.length).ok).toBe(false);
        expect(typeof read(forged(JSON.parse(value))).ok).toBe('boolean');
      }),
    );
  });
});
