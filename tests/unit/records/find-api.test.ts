import { describe, expect, it } from 'vitest';
import { scorm12 } from '#records/scorm/dialect.ts';
import { findApi, searchApi } from '#records/scorm/find-api.ts';

type Frame = Record<string, unknown>;

const api = { LMSInitialize: () => 'true' };

/** A window that is its own parent unless it is told of another. */
const frame = (parts: Frame = {}): Frame => {
  const self: Frame = {};
  return Object.assign(self, { parent: self, opener: null }, parts);
};

const nested = (depth: number, outermost: Frame): Frame =>
  depth === 0 ? outermost : frame({ parent: nested(depth - 1, outermost) });

/** Of another origin: only its parent and its opener may be looked at. */
const foreign = (parts: Frame): Frame =>
  new Proxy(frame(parts), {
    get: (target, name: string) => {
      if (name === 'parent' || name === 'opener') return target[name];
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });

const found = (start: Frame): unknown => findApi(start, scorm12);

describe('the search for the API (behaviour 1: window, parents, opener, every hop caught, depth capped)', () => {
  it('finds it in the window itself', () => {
    expect(found(frame({ API: api }))).toBe(api);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('finds it %i frames up', (depth) => {
    expect(found(nested(depth, frame({ API: api })))).toBe(api);
  });

  it('finds it in the opener and in the opener’s parents', () => {
    expect(found(frame({ opener: frame({ API: api }) }))).toBe(api);
    expect(found(frame({ opener: nested(3, frame({ API: api })) }))).toBe(api);
  });

  it('finds it in the opener of the top window', () => {
    expect(found(nested(2, frame({ opener: frame({ API: api }) })))).toBe(api);
  });

  it('prefers a parent’s to the opener’s', () => {
    const other = { LMSInitialize: () => 'true' };
    expect(found(frame({ parent: frame({ API: api }), opener: frame({ API: other }) }))).toBe(api);
  });

  it('looks past a frame of another origin', () => {
    expect(found(frame({ parent: foreign({ parent: frame({ API: api }) }) }))).toBe(api);
    expect(found(frame({ parent: foreign({ opener: foreign({}) }) }))).toBeUndefined();
  });

  it('takes nothing for an API that cannot be initialized', () => {
    expect(found(frame({ API: { id: 'API' }, parent: frame({ API: 'API' }) }))).toBeUndefined();
  });

  it('ends in a circle of windows and in an endless chain of them', () => {
    const one = frame();
    const other = frame({ parent: one });
    Object.assign(one, { parent: other });
    expect(found(one)).toBeUndefined();
    const endless: ProxyHandler<Frame> = { get: (_, name) => (name === 'parent' ? new Proxy({}, endless) : undefined) };
    expect(found(new Proxy({}, endless))).toBeUndefined();
  });
});

describe('where the API is', () => {
  const place = (start: Frame) => {
    const { where, depth, foreign } = searchApi(start, scorm12);
    return { where, depth, foreign };
  };

  it('is told by window, number of windows and windows of another origin', () => {
    expect(place(frame({ API: api }))).toEqual({ where: 'window', depth: 0, foreign: 0 });
    expect(place(nested(3, frame({ API: api })))).toEqual({ where: 'parent', depth: 3, foreign: 0 });
    expect(place(frame({ opener: nested(1, frame({ API: api })) }))).toEqual({ where: 'opener', depth: 2, foreign: 0 });
    expect(place(frame({ parent: foreign({ parent: frame({ API: api }) }) }))).toEqual({
      where: 'parent',
      depth: 2,
      foreign: 1,
    });
    expect(place(frame({ parent: foreign({}) }))).toMatchObject({ where: 'nowhere', foreign: 1 });
  });
});
