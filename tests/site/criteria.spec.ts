import { expect, test } from '@playwright/test';
import { resolvePath } from '#packaging/references.ts';
import { listedAssets, pages, siteText } from '../support/built-site.ts';

/** Criteria of access that the built files alone can keep or break; `src/text/access` names them. */

const textsOf = (ending: RegExp): readonly string[] =>
  listedAssets.map(({ path }) => path).filter((path) => ending.test(path));

const whereIs = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.flatMap((path) => {
    const found = pattern.exec(siteText(path))?.[0];
    return found ? [`${path}: ${found}`] : [];
  });

const scripts = textsOf(/\.js$/);
const styled = textsOf(/\.(?:css|html)$/);

const header = (html: string): string => /<header class="site-header">[\s\S]*?<\/header>/.exec(html)?.[0] ?? '';
const footer = (html: string): string => /<footer[\s\S]*?<\/footer>/.exec(html)?.[0] ?? '';

/** Where the links of a part of a page lead, from the site's root, with their words; comments hold what only packages have. */
const linksIn = (path: string, part: string): readonly string[] =>
  [...part.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(
    ([, href = '', words = '']) => `${resolvePath(path, href)} ${words.replace(/<[^>]*>/g, '').trim()}`,
  );

const framesOf = (part: (html: string) => string): ReadonlySet<string> =>
  new Set(pages.map((path) => linksIn(path, part(siteText(path))).join('\n')));

test('no page plays sound or video', () => {
  expect(whereIs([...pages, ...scripts], /<(?:audio|video|embed|object|iframe)\b|new Audio\(/)).toEqual([]);
  expect(textsOf(/\.(?:mp[34]|webm|ogg|wav|m4a)$/)).toEqual([]);
});

test('no picture is made of pixels', () => {
  expect(textsOf(/\.(?:png|jpe?g|gif|webp|avif|bmp)$/)).toEqual([]);
});

test('no style or script asks how the screen is held', () => {
  expect(whereIs(styled, /@media[^{]*orientation/)).toEqual([]);
  expect(whereIs(scripts, /screen\.orientation|orientationchange/)).toEqual([]);
});

test('nothing moves or flashes by itself', () => {
  expect(whereIs(styled, /animation(?:-name)?:(?!\s*none)|@keyframes|<(?:marquee|blink)\b/)).toEqual([]);
  expect(whereIs([...pages, ...scripts], /http-equiv="refresh"|\.animate\(/)).toEqual([]);
});

test('no script listens to the way of a finger, a drag or a shake', () => {
  const events =
    /["'`](?:touch(?:start|move|end)|pointer(?:down|move|up)|mouse(?:down|move|up)|drag\w*|device(?:motion|orientation))["'`]/;
  expect(whereIs(scripts, events)).toEqual([]);
  // A staff list and results may also be dropped on their pages, beside the buttons that take them.
  const besides = whereIs(scripts, /\bon(?:Touch|Pointer|Mouse|Drag)\w+:/).filter(
    (where) => !/^_astro\/(?:StaffDesk|ResultsDesk|use-leaving-question)\.[\w-]+\.js: onDragOver:$/.test(where),
  );
  expect(besides).toEqual([]);
});

test('every page may be zoomed', () => {
  expect(whereIs(pages, /name="viewport"[^>]*(?:user-scalable|maximum-scale)/)).toEqual([]);
});

test('the navigation is the same on every page', () => {
  expect([...framesOf(header)]).toHaveLength(1);
  expect([...framesOf(footer)]).toHaveLength(1);
});

test('every page leads to courses, glossary and search', () => {
  const [links = ''] = framesOf(header);
  for (const page of ['courses.html', 'glossary.html', 'search.html']) expect(links).toContain(page);
});

test('help stands in the same places of every page', () => {
  const [inHeader = ''] = framesOf(header);
  const [inFooter = ''] = framesOf(footer);
  expect(inHeader).toContain('help.html');
  expect(inFooter).toContain('help/sluzhashchemu.html');
});

test('no page of a learner asks for a password', () => {
  const own = pages.filter((path) => !/^(?:hr|verify)\b/.test(path));
  expect(whereIs(own, /type="password"/)).toEqual([]);
});
