import type { Catalogue } from './catalogue.ts';
import { keptCatalogue } from './kept-catalogue.ts';

const files = import.meta.glob<string>(['/courses/**/*.{yaml,yml,mdx,svg}', '/quizzes/**/*.{yaml,yml}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

let loaded: Catalogue | undefined;

/** The catalogue of this site, read once; for pages while somebody writes: Vite follows every change of a text. */
export const loadCatalogue = (): Catalogue => {
  loaded ??= keptCatalogue(new Map(Object.entries(files).map(([path, text]) => [path.slice(1), text])));
  return loaded;
};
