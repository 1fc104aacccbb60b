import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Site, siteLink } from '#build/site-link.ts';

const ids: Readonly<Record<string, readonly string[]>> = {
  'index.html': ['main'],
  'courses.html': [],
  'courses/kc-01.html': ['modules', 'срок'],
  'courses/kc-01/urok.html': ['shag'],
  'help/index.html': [],
};

const site: Site = {
  files: new Set([...Object.keys(ids), 'favicon.svg', '_astro/app.css']),
  idsOf: (file) => (ids[file] ? new Set(ids[file]) : undefined),
};

const written = (link: string, from: string): string => {
  const found = siteLink(link, from, site);
  return found.kind === 'inside' ? found.url : found.kind;
};

describe('a link within the site', () => {
  test.each([
    ['/', 'index.html', 'index.html'],
    ['/', 'courses/kc-01/urok.html', '../../index.html'],
    ['/courses/kc-01', 'courses/kc-01/urok.html', '../kc-01.html'],
    ['/courses/kc-01/', 'index.html', 'courses/kc-01.html'],
    ['/courses/kc-01.html', 'index.html', 'courses/kc-01.html'],
    ['/courses/kc-01/urok', 'courses/kc-01.html', 'kc-01/urok.html'],
    ['/help', 'index.html', 'help/index.html'],
    ['/favicon.svg', 'courses/kc-01.html', '../favicon.svg'],
    ['./kc-01/urok', 'courses/kc-01.html', 'kc-01/urok.html'],
    ['../courses', 'courses/kc-01.html', '../courses.html'],
    ['.', 'index.html', 'index.html'],
    ['./', '404.html', 'index.html'],
  ])('%s in %s is written as %s', (link, from, expected) => {
    expect(written(link, from)).toBe(expected);
  });

  test('keeps its query and its fragment', () => {
    expect(written('/courses/kc-01?from=track&x=1#modules', 'courses/kc-01/urok.html')).toBe(
      '../kc-01.html?from=track&x=1#modules',
    );
  });

  test('to a place in the same page stays as it is', () => {
    expect(written('#shag', 'courses/kc-01/urok.html')).toBe('#shag');
    expect(written('?print', 'courses/kc-01/urok.html')).toBe('?print');
  });

  test('may carry an encoded fragment', () => {
    expect(written('/courses/kc-01#%D1%81%D1%80%D0%BE%D0%BA', 'index.html')).toBe(
      'courses/kc-01.html#%D1%81%D1%80%D0%BE%D0%BA',
    );
  });

  test('may carry data for a script in the fragment', () => {
    expect(written('/courses#track=u4b-d1', 'index.html')).toBe('courses.html#track=u4b-d1');
  });

  test.each(['#', '#top', '#:~:text=a'])('%s exists in every page', (link) => {
    expect(written(link, 'index.html')).toBe(link);
  });

  test('to a fragment of a file that is not a page is not looked into', () => {
    expect(written('/favicon.svg#icon', 'index.html')).toBe('favicon.svg#icon');
  });
});

describe('a link that leads nowhere', () => {
  test.each(['/courses/kc-99', './urok', '../index.html', '/../index.html', '/%E0%A4%A', '/_astro'])('%s', (link) => {
    expect(siteLink(link, 'index.html', site).kind).toBe('no-file');
  });

  test('to a missing place names the page that lacks it', () => {
    expect(siteLink('/courses/kc-01#nope', 'index.html', site)).toEqual({
      kind: 'no-anchor',
      file: 'courses/kc-01.html',
    });
    expect(siteLink('#nope', 'index.html', site)).toEqual({ kind: 'no-anchor', file: 'index.html' });
  });
});

test.each(['https://digital.gov.ru/', 'mailto:a@b.ru', '//host/x.js', 'data:,x', 'tel:112'])(
  '%s is outside of the site',
  (link) => {
    expect(siteLink(link, 'index.html', site).kind).toBe('outside');
  },
);

test('a written link resolves to the same file under any prefix', () => {
  const segment = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,5}$/);
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => `${segments.join('/')}.html`);
  fc.assert(
    fc.property(path, path, fc.array(segment, { maxLength: 3 }), (from, to, prefix) => {
      const any: Site = { files: new Set([from, to]), idsOf: () => undefined };
      const link = siteLink(`/${to}`, from, any);
      const root = ['http://h', ...prefix, ''].join('/');
      expect(link.kind === 'inside' && new URL(link.url, root + from).href).toBe(root + to);
    }),
  );
});
