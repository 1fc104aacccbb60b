import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { id } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { TitlesFile, WordsFile } from '#domain/search-files.ts';
import { readStems } from '#domain/stem-list.ts';
import type { Package } from '#packaging/assemble.ts';
import { type PackageRequest, packageCourse } from '#packaging/package-course.ts';
import { referencesOfPage, resolvePath } from '#packaging/references.ts';
import { openSearch } from '#search/open-search.ts';
import { smallCourse, smallSite } from '#tests/support/small-site.ts';

const track = { id: id<PackageRequest['track']['id']>('u4b-d1'), code: 'У4б-Д1' };

const request = (modules: readonly string[], parts: Partial<PackageRequest> = {}): PackageRequest => ({
  site: smallSite(),
  course: smallCourse,
  modules: modules.map((module) => id(module)),
  track,
  format: 'web',
  ...parts,
});

const made = async (modules: readonly string[], parts: Partial<PackageRequest> = {}): Promise<Package> => {
  const result = await packageCourse(request(modules, parts));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result;
};

const refused = async (modules: readonly string[], changes: Readonly<Record<string, string | undefined>>) => {
  const result = await packageCourse(request(modules, { site: smallSite(changes) }));
  return result.ok ? result.files : result;
};

const textsOf = ({ bytes }: Package): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, new TextDecoder().decode(file)]));

const textIn = (result: Package, path: string): string => textsOf(result).get(path) ?? '';

describe('what a package holds', () => {
  test('the pages of its modules, its quizzes, their data, and what these refer to', async () => {
    expect((await made(['kc-01-1'])).files).toEqual([
      'README-ru.txt',
      '_astro/Marks.q1.js',
      '_astro/boot.x-1.js',
      '_astro/golos.f1.woff2',
      '_astro/late.k2.js',
      '_astro/page.AbC_1.css',
      '_astro/shared.z9.js',
      'courses/kc-01.html',
      'courses/kc-01.json',
      'courses/kc-01/final.html',
      'courses/kc-01/final.json',
      'courses/kc-01/items.json',
      'courses/kc-01/koncepciya.html',
      'courses/kc-01/module-1.html',
      'courses/kc-01/module-1.json',
      'courses/kc-01/podhod.html',
      'courses/kc-01/profile.html',
      'courses/kc-01/review.html',
      'courses/kc-01/search/titles.json',
      'courses/kc-01/search/words.json',
      'favicon.svg',
      'help/kc-01-dannye.html',
      'help/kc-01-granicy.html',
    ]);
  });

  test('nothing that names a module, a lesson or a question outside of the variant', async () => {
    for (const [path, text] of textsOf(await made(['kc-01-1']))) {
      if (!/\.(html|json)$/.test(path)) continue;
      // The ledger numbers every id of the course; it holds no content.
      const { ledger: _, ...rest } = path.endsWith('.json') ? JSON.parse(text) : { ledger: 0, text };
      expect(JSON.stringify(rest), path).not.toMatch(/kc-01-2|usluga|module-2|kc-02/);
    }
  });

  test('an announced module stays announced', async () => {
    const result = await made(['kc-01-1', 'kc-01-2', 'kc-01-3']);
    expect(textIn(result, 'courses/kc-01.html')).toContain('Planned');
  });

  test('of the final test, only the questions on its modules', async () => {
    const final: Quiz = JSON.parse(textIn(await made(['kc-01-2']), 'courses/kc-01/final.json'));
    expect(final.draw).toEqual([{ module: 'kc-01-2', tasks: 1, situations: 0 }]);
    expect(final.bank.map((question) => question.id)).toEqual(['final-of-kc-01-2']);
  });

  test('of search, only its own lessons, words and terms', async () => {
    const result = await made(['kc-01-1']);
    const titles: TitlesFile = JSON.parse(textIn(result, 'courses/kc-01/search/titles.json'));
    expect(titles.courses.map(({ id: course }) => course)).toEqual(['kc-01']);
    expect(titles.courses[0]?.lessons.map(({ id: lesson }) => lesson)).toEqual(['koncepciya', 'podhod']);
    expect(titles.courses[0]?.quizzes.map(({ id: quiz }) => quiz)).toEqual(['module-1', 'final']);
    expect(titles.terms.map(({ id: term }) => term)).toEqual(['klient']);
    expect(readStems(titles.stems)).toContain('klient');
    expect(readStems(titles.stems)).not.toContain('usluga');
    const words: WordsFile = JSON.parse(textIn(result, 'courses/kc-01/search/words.json'));
    expect(readStems(words.stems).filter((stem) => stem.startsWith('заявител'))).toEqual([]);
    expect(readStems(words.stems).length).toBeGreaterThan(0);
  });

  test('words that search finds in its lessons as on the site', async () => {
    const result = await made(['kc-01-2']);
    const [titles, words] = ['courses/kc-01/search/titles.json', 'courses/kc-01/search/words.json'].map((path) =>
      JSON.parse(textIn(result, path)),
    );
    const found = openSearch(titles, true).with([words]);
    expect(found.find('замысла', 9).finds.map(({ url }) => url)).toEqual(['courses/kc-01/usluga.html#раздел']);
    expect(found.find('usluga', 9).finds.map(({ url }) => url)).toContain('courses/kc-01/usluga.html#def-usluga');
  });

  test('the ledger whole, so that a bookmark reads the same in every variant', async () => {
    const { ledger } = JSON.parse(textIn(await made(['kc-01-1']), 'courses/kc-01.json'));
    expect(ledger.lessons).toEqual(['koncepciya', 'podhod', 'usluga']);
  });
});

describe('pages in a package', () => {
  test('say a deadline where it was made with one, and are the same as ever where not', async () => {
    const dated = await made(['kc-01-1'], { settings: { deadline: '2026-12-31' } });
    expect(textIn(dated, 'courses/kc-01.html')).toContain(' data-deadline="2026-12-31"');
    expect(textIn(dated, 'README-ru.txt')).toContain('31 декабря 2026');
    expect(textIn(await made(['kc-01-1']), 'courses/kc-01.html')).not.toContain('data-deadline');
  });

  test('lead nowhere but to files of the package', async () => {
    for (const modules of [['kc-01-1'], ['kc-01-2'], ['kc-01-1', 'kc-01-2', 'kc-01-3']]) {
      const result = await made(modules);
      for (const [path, text] of textsOf(result)) {
        if (!path.endsWith('.html')) continue;
        for (const address of referencesOfPage(text)) expect(result.files).toContain(resolvePath(path, address));
      }
    }
  });

  test('tell the player how they were launched', async () => {
    const page = textIn(await made(['kc-01-2', 'kc-01-1']), 'courses/kc-01/podhod.html');
    expect(page).toContain(
      '<html data-package="web" data-course="kc-01" data-variant="kc-01-m1-2" data-track="u4b-d1" data-modules="kc-01-1 kc-01-2" data-root="../../" lang="ru">',
    );
  });

  test('keep the policy line as it is', async () => {
    const line = '<meta http-equiv="content-security-policy" content="default-src \'none\'; connect-src \'self\'">';
    expect(textIn(await made(['kc-01-1']), 'courses/kc-01.html')).toContain(line);
  });

  test('lead on to what comes next in the package', async () => {
    expect(textIn(await made(['kc-01-1']), 'courses/kc-01/podhod.html')).toContain(
      '<a href="../../courses/kc-01/final.html">',
    );
    expect(textIn(await made(['kc-01-1', 'kc-01-2']), 'courses/kc-01/podhod.html')).toContain('<a href="usluga.html">');
  });

  test('differ between an LMS and a web server', async () => {
    const [web, lms] = [await made(['kc-01-1']), await made(['kc-01-1'], { format: 'scorm12' })];
    expect(textIn(web, 'courses/kc-01.html')).toContain('On the web');
    expect(textIn(lms, 'courses/kc-01.html')).toContain('data-finish');
    expect(textIn(lms, 'courses/kc-01.html')).not.toContain('On the web');
  });
});

describe('a package for a web server', () => {
  test('has no manifest and no schemas', async () => {
    expect((await made(['kc-01-1'])).files.filter((path) => /\.(?:xml|xsd)$/.test(path))).toEqual([]);
  });

  test('names its start page in the README', async () => {
    expect(textIn(await made(['kc-01-1']), 'README-ru.txt')).toContain('courses/kc-01.html');
  });
});

describe('a package is refused', () => {
  test('while no module of it is written', async () => {
    expect(await refused(['kc-01-3'], {})).toEqual({ ok: false, why: 'nothing-published' });
    expect(await refused(['kc-02-1'], {})).toEqual({ ok: false, why: 'nothing-published' });
  });

  test('when the site lacks a page of it', async () => {
    expect(await refused(['kc-01-1'], { 'courses/kc-01/podhod.html': undefined })).toEqual({
      ok: false,
      why: 'not-built',
      missing: ['courses/kc-01/podhod.html'],
    });
  });

  test('when a page leads to what it does not hold, naming all such links', async () => {
    const page = '<html lang="ru"><a href="../../hr.html">a</a><a href="../kc-02.html">b</a><img src="no.png"></html>';
    expect(await refused(['kc-01-1'], { 'courses/kc-01/podhod.html': page })).toEqual({
      ok: false,
      why: 'leads-out',
      links: ['../../hr.html', '../kc-02.html', 'no.png'].map((to) => ({ from: 'courses/kc-01/podhod.html', to })),
    });
  });

  test('when a script imports what is not there', async () => {
    expect(await refused(['kc-01-1'], { '_astro/shared.z9.js': 'import"./gone.js"' })).toEqual({
      ok: false,
      why: 'leads-out',
      links: [{ from: '_astro/shared.z9.js', to: './gone.js' }],
    });
  });

  test('when a page names a module that it does not hold', async () => {
    const page = '<html lang="ru"><astro-island props="{&quot;next&quot;:&quot;kc-01-2&quot;}"></astro-island></html>';
    expect(await refused(['kc-01-1'], { 'courses/kc-01/podhod.html': page })).toEqual({
      ok: false,
      why: 'leak',
      pages: [{ page: 'courses/kc-01/podhod.html', modules: ['kc-01-2'] }],
    });
  });

  test('when a region of a page does not end', async () => {
    expect(await refused(['kc-01-1'], { 'courses/kc-01/podhod.html': '<html><!--site-->' })).toEqual({
      ok: false,
      why: 'bad-region',
      pages: [{ page: 'courses/kc-01/podhod.html', near: '<!--site-->' }],
    });
  });

  test('when a name is not plain ASCII', async () => {
    const page = '<html lang="ru"><img src="../../way~1.svg"></html>';
    const changes = { 'courses/kc-01/podhod.html': page, 'way~1.svg': '<svg/>' };
    expect(await refused(['kc-01-1'], changes)).toEqual({ ok: false, why: 'bad-name', names: ['way~1.svg'] });
  });
});
