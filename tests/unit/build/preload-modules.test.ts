import { describe, expect, test } from 'vitest';
import { readPage } from '#build/page.ts';
import { moduleGraph, preloadLinks } from '#build/preload-modules.ts';

const modules: Readonly<Record<string, string>> = {
  '_astro/Quiz.js': 'import{a}from"./preact.js";import"./side.js";const l=()=>import("./lazy.js");export{a as Quiz}',
  '_astro/client.js': 'import{h}from"./preact.js";export default h',
  '_astro/preact.js': 'const t=`import "./not-code.js"`;/* import "./comment.js" */export{t as a}',
  '_astro/side.js': 'export*from"./deep.js";import"external"',
  '_astro/deep.js': 'import"./side.js";import.meta.url',
  '_astro/boot.js': 'import{t}from"./preact.js"',
  '_astro/lazy.js': '',
  '_astro/kind-cloze-text.A-b_1.js': 'import"./preact.js"',
  '_astro/kind-cloze.B2.js': '',
};

const graph = moduleGraph((file) => modules[file]);
const site = { files: new Set(Object.keys(modules)), idsOf: () => undefined };

const preloads = (body: string, path = 'index.html'): readonly string[] => {
  const links = preloadLinks(readPage(path, body), graph, site);
  return [...links.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, href]) => href ?? '');
};

describe('modules of a page', () => {
  test('a module reaches what it imports statically, circles included, but not what it may import later', () => {
    expect([...graph('_astro/Quiz.js')]).toEqual([
      '_astro/Quiz.js',
      '_astro/preact.js',
      '_astro/side.js',
      '_astro/deep.js',
    ]);
  });

  test('islands are preloaded with all that they import, each module once', () => {
    const island = '<astro-island component-url="/_astro/Quiz.js" renderer-url="/_astro/client.js"></astro-island>';
    expect(preloads(island + island, 'courses/kc-01/urok.html')).toEqual([
      '../../_astro/Quiz.js',
      '../../_astro/preact.js',
      '../../_astro/side.js',
      '../../_astro/deep.js',
      '../../_astro/client.js',
    ]);
  });

  test('the first module script is not preloaded itself, what it imports is', () => {
    expect(preloads('<script type="module" src="/_astro/boot.js"></script>')).toEqual(['_astro/preact.js']);
    expect(preloads('<script src="/_astro/boot.js"></script>')).toEqual([]);
  });

  test('the scripts that follow are preloaded, so that none waits until its part of the page was read', () => {
    const script = (name: string): string => `<script type="module" src="/_astro/${name}.js"></script>`;
    expect(preloads(script('preact') + script('boot'))).toEqual(['_astro/boot.js']);
    expect(preloads(script('boot') + script('preact'))).toEqual(['_astro/preact.js']);
  });

  test('the view of the first question is preloaded, and of no other', () => {
    const kinds = '<div data-kind="cloze-text"></div><div data-kind="cloze"></div><div data-kind="single"></div>';
    expect(preloads(kinds)).toEqual(['_astro/kind-cloze-text.A-b_1.js', '_astro/preact.js']);
  });

  test('the views of all questions are named once, so that the page finds them', () => {
    const kinds = '<div data-kind="cloze"></div><div data-kind="cloze-text"></div><div data-kind="cloze"></div>';
    const links = preloadLinks(readPage('courses/urok.html', kinds), graph, site);
    expect([...links.matchAll(/data-view="([^"]+)" href="([^"]+)"/g)].map(([, kind, file]) => [kind, file])).toEqual([
      ['cloze', '../_astro/kind-cloze.B2.js'],
      ['cloze-text', '../_astro/kind-cloze-text.A-b_1.js'],
    ]);
  });

  test('a page without modules gets none', () => {
    expect(preloadLinks(readPage('index.html', '<p>x'), graph, site)).toBe('');
  });
});
