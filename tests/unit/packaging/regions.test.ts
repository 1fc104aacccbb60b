import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutRegions, type RegionName, type RegionRules, regionClose, regionOpen } from '#packaging/regions.ts';

const rules = (modules: readonly string[], inLms = true): RegionRules => ({
  hasModule: (id) => modules.includes(id),
  speaks: (standard) => standard === 'cmi5',
  inLms,
  link: (target) => `../${target}.html`,
});

const cut = (html: string, modules: readonly string[] = [], inLms = true): string => {
  const result = cutRegions(html, rules(modules, inLms));
  return result.ok ? result.html : `refused near ${result.near}`;
};

const region = (name: RegionName, content: string): string => regionOpen(name) + content + regionClose(name);

describe('what a package shows', () => {
  test('a page without regions comes back as it is', () => {
    expect(cut('<p>a<!-- remark --></p>\n')).toBe('<p>a<!-- remark --></p>\n');
  });

  test('what is only for the open site is cut with its marks', () => {
    expect(cut(`a${region('site', '<nav></nav>')}b`)).toBe('ab');
  });

  test('a module region stays where the package has the module', () => {
    const page = region('module:kc-01-1', 'one') + region('module:kc-01-2', 'two');
    expect(cut(page, ['kc-01-2'])).toBe('two');
  });

  test('a module whose number begins like another is another module', () => {
    expect(cut(region('module:kc-01-12', 'twelve'), ['kc-01-1'])).toBe('');
  });

  test('what is about a standard stays where the package speaks by it, in whatever order', () => {
    const page = region('standard:scorm12', '<table></table>') + region('standard:cmi5', 'statements');
    expect(cut(page)).toBe('statements');
    expect(cut(`${region('standard:cmi5', 'yes')}${region('else', 'no')}`)).toContain('refused');
  });

  test('what is only for packages comes out of its comment', () => {
    expect(cut(region('package', '<b>in</b>'))).toBe('<b>in</b>');
  });

  test('what is for an LMS is not shown on a web server, and the other way round', () => {
    const page = region('lms', 'lms') + region('web', 'web');
    expect(cut(page, [], true)).toBe('lms');
    expect(cut(page, [], false)).toBe('web');
  });

  test('on the site, what is only for packages is a comment', () => {
    for (const name of ['package', 'lms', 'web', 'else', 'else:kc-01-2'] as const) {
      expect(region(name, '<p>x</p>')).toMatch(/^<!--(?:(?!-->).)*-->$/s);
    }
  });

  test('links in regions for packages are written from the root', () => {
    expect(cut(region('package', '<a class="x" href="/help/granicy">?</a>'))).toBe(
      '<a class="x" href="../help/granicy.html">?</a>',
    );
  });

  test('links elsewhere are left alone', () => {
    expect(cut('<a href="/help">?</a>')).toBe('<a href="/help">?</a>');
  });

  test('regions nest, and nothing of a cut region stays', () => {
    const inner = region('module:kc-01-1', 'x') + region('package', 'y');
    expect(cut(`a${region('site', inner)}b`, ['kc-01-1'])).toBe('ab');
    expect(cut(region('module:kc-01-1', `x${region('site', 'y')}z`), ['kc-01-1'])).toBe('xz');
  });
});

describe('an alternative to a cut module', () => {
  const chain = `${region('module:kc-01-2', '2')}\n${region('else:kc-01-3', '3')}\n${region('else:kc-01-4', '4')}${region('else', 'end')}`;
  const shown = (modules: readonly string[]): string => cut(chain, modules).trim();

  test('is not shown where the module is there', () => expect(shown(['kc-01-2', 'kc-01-3'])).toBe('2'));
  test('is the first that the package has', () => expect(shown(['kc-01-3', 'kc-01-4'])).toBe('3'));
  test('is passed over where the package lacks it', () => expect(shown(['kc-01-4'])).toBe('4'));
  test('without a module is shown where no other fits', () => expect(shown([])).toBe('end'));
  test('is refused away from a module region', () => {
    expect(cut(`text${region('else', 'end')}`)).toContain('refused');
    expect(cut(`${region('module:kc-01-1', '')}text${region('else', 'end')}`)).toContain('refused');
  });
});

describe('a page that does not follow the grammar is refused', () => {
  test.each([
    ['a region that does not end', '<!--site-->a'],
    ['an end without a beginning', 'a<!--/site-->'],
    ['regions that cross', '<!--site--><!--module:kc-01-1--><!--/site--><!--/module:kc-01-1-->'],
    ['a region that does not end in a comment', '<!--package <p>a</p>-->'],
    ['a comment inside a region that is one', '<!--package <!-- b --> package-->'],
    ['a misspelt module', '<!--module:кц-01-->a<!--/module:кц-01-->'],
  ])('%s', (_, html) => expect(cut(html, ['kc-01-1'])).toContain('refused'));
});

test('whatever the page, no mark of a region is left in the package', () => {
  const pieces = fc.constantFrom(
    ...['<!--site-->', '<!--/site-->', '<!--module:m-1-->', '<!--/module:m-1-->', '<!--package a package-->'],
    ...['<!--else:m-2 b else-->', '<!--else c else-->', '<p>text</p>', ' '],
  );
  fc.assert(
    fc.property(fc.array(pieces), fc.boolean(), (parts, has) => {
      const result = cutRegions(parts.join(''), rules(has ? ['m-1'] : []));
      return !result.ok || !/<!--|-->/.test(result.html);
    }),
  );
});
