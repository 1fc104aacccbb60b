import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProgress } from '#records/progress-schema.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';

const answer = { response: 'a', score: 1, stamp: { counter: 1, replica: 'r' } };
const attempt = {
  id: 'x',
  quiz: 'final',
  edition: 1,
  startedAt: '2026-11-23T10:00Z',
  number: 1,
  drawn: ['q1'],
  answers: { q1: answer },
};
const course = { epoch: 0, completions: {}, lessons: {}, checks: {}, attempts: {}, reviews: {} };
const inCourse = (part: object) => ({ courses: { 'kc-01': { ...course, ...part } }, estimates: {} });

/** A progress with its parts damaged at random places: the parser meets right keys with wrong values. */
const nearly = fc.tuple(progressArbitrary, fc.jsonValue(), fc.nat()).map(([progress, junk, at]) => {
  let seen = 0;
  return JSON.parse(JSON.stringify(progress), (_, value: unknown) => {
    seen += 1;
    return seen === (at % 60) + 1 ? junk : value;
  }) as unknown;
});

describe('the parser of progress', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(progressArbitrary, (progress) => {
        expect(parseProgress(JSON.parse(JSON.stringify(progress)))).toEqual({ progress, damaged: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  it('makes of any value a progress that it reads whole the next time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), nearly), (value) => {
        const { progress } = parseProgress(value);
        expect(parseProgress(progress)).toEqual({ progress, damaged: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the sound entries and counts the others', () => {
    const { progress, damaged } = parseProgress(
      inCourse({
        lessons: { a: 2, b: 4, c: '1', '': 1, 'x/y': 1 },
        checks: { q1: { first: answer, best: answer }, q2: { first: answer } },
        attempts: { x: attempt, y: attempt },
        completions: { 1: { edition: 1, on: '2026-11-23', score: 1 }, 2: { edition: 3, on: '2026-11-23', score: 1 } },
      }),
    );
    expect(progress).toEqual(
      inCourse({
        lessons: { a: 2 },
        checks: { q1: { first: answer, best: answer } },
        attempts: { x: attempt },
        completions: { 1: { edition: 1, on: '2026-11-23', score: 1 } },
      }),
    );
    expect(damaged).toBe(7);
  });

  it.each([
    ['a score above 1', { ...answer, score: 1.5 }],
    ['a score that is not a number', { ...answer, score: Number.NaN }],
    ['an endless counter', { ...answer, stamp: { counter: Number.POSITIVE_INFINITY, replica: 'r' } }],
    ['a counter above the highest', { ...answer, stamp: { counter: 2 ** 32, replica: 'r' } }],
    ['a response of 4,001 characters', { ...answer, response: 'a'.repeat(4001) }],
    ['a response of 201 parts', { ...answer, response: Array(201).fill('a') }],
    ['a response with a part that is no text', { ...answer, response: { a: 'b', c: 4 } }],
  ])('drops an answer with %s', (_, odd) => {
    expect(parseProgress(inCourse({ checks: { q1: { first: odd, best: answer } } }))).toEqual({
      progress: inCourse({}),
      damaged: 1,
    });
  });

  it.each(['2026-13-01', '2026-11-23T10:00Z', '23.11.2026', ''])('drops a completion on %j', (on) => {
    expect(parseProgress(inCourse({ completions: { 1: { edition: 1, on, score: 1 } } })).damaged).toBe(1);
  });

  it('keeps an attempt whose verdict is damaged, without the verdict', () => {
    expect(parseProgress(inCourse({ attempts: { x: { ...attempt, verdict: { passed: 'yes' } } } }))).toEqual({
      progress: inCourse({ attempts: { x: attempt } }),
      damaged: 1,
    });
  });

  it('drops a place and a track that do not parse', () => {
    const stamp = { counter: 1, replica: 'r' };
    const value = {
      ...inCourse({}),
      place: { value: { course: 'kc-01', page: '../../elsewhere' }, stamp },
      track: { value: { track: 'u1', overlays: 'r1' }, stamp },
    };
    expect(parseProgress(value)).toEqual({ progress: inCourse({}), damaged: 2 });
  });

  it('keeps what HR assigned with a track, and leaves out a deadline and a row that do not parse', () => {
    const choice = { track: 'u1', overlays: ['r1'] };
    const read = (rest: object) =>
      parseProgress({ ...inCourse({}), track: { value: { ...choice, ...rest }, stamp: { counter: 1, replica: 'r' } } })
        .progress.track?.value;
    const assigned = { activity: 'd1', deadline: '2026-12-31', row: '7f3q9m2x' };
    expect(read(assigned)).toEqual({ ...choice, ...assigned });
    expect(read({ deadline: 'скоро', row: 'Иванов' })).toEqual(choice);
  });

  it('drops __proto__, constructor and prototype at every depth', () => {
    const text = `{"courses":{"__proto__":{"epoch":1},"constructor":{"epoch":1},
      "kc-01":{"epoch":0,"completions":{},"lessons":{"__proto__":2,"prototype":2},"checks":{},"attempts":{}}},
      "estimates":{},"__proto__":{"polluted":true}}`;
    const { progress, damaged } = parseProgress(JSON.parse(text));
    expect(progress).toEqual(inCourse({}));
    expect(damaged).toBe(4);
    expect(Object.getPrototypeOf(progress.courses)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('reads no more courses than anyone takes', () => {
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`c-${n}`, course]));
    const { progress, damaged } = parseProgress({ courses: many, estimates: {} });
    expect([Object.keys(progress.courses).length, damaged]).toEqual([100, 50]);
  });
});
