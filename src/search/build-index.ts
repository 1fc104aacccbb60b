import lunr from 'lunr';
import { stemOf, stemsOf, tellsSomething, wordsOf } from './text-pipeline.ts';

/** What is shown of a find. */
export type Found = {
  readonly kind: 'lesson' | 'term';
  readonly title: string;
  /** The course of a lesson, the group of a term. */
  readonly where: string;
  /** From the site's root, the emitted file: `glossary/klient.html`. */
  readonly url: string;
  readonly snippet: string;
};

/** What can be found; a lesson shows its summary, a term its definition. */
export type Source =
  | (Found & { readonly kind: 'lesson'; readonly headings: readonly string[]; readonly text: string })
  | (Found & { readonly kind: 'term' });

/** `search-index.json`. A document's ref in the index is its place in the list. */
export type SearchFile = { readonly index: lunr.SerialisedIndex; readonly documents: readonly Found[] };

/** Far enough apart for a word in a better place to outweigh any number of them in a worse one. */
const boosts = { title: 8000, name: 400, headings: 20, definition: 2, text: 1 } as const;

type Entry = { readonly ref: string } & Readonly<Record<keyof typeof boosts, readonly string[]>>;

/** Short texts are also found by the first letters of a word, so they keep the words beside the stems. */
const wholeAndStem = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(tellsSomething)
    .flatMap((word) => [...new Set([word, stemOf(word)])]);

const entryOf = (source: Source, place: number): Entry => {
  const empty = { ref: String(place), title: [], name: [], headings: [], definition: [], text: [] };
  if (source.kind === 'term') {
    return { ...empty, name: wholeAndStem(source.title), definition: stemsOf(source.snippet) };
  }
  return {
    ...empty,
    title: wholeAndStem(source.title),
    headings: wholeAndStem(source.headings.join('\n')),
    text: stemsOf(`${source.snippet}\n${source.text}`),
  };
};

/** The index of everything that can be found, as JSON. */
export const buildIndex = (sources: readonly Source[]): SearchFile => {
  const builder = new lunr.Builder<Entry>();
  builder.tokenizer = (words) => words.map((word) => new lunr.Token(word, {}));
  builder.ref('ref');
  for (const field of Object.keys(boosts) as (keyof typeof boosts)[]) builder.field(field, { boost: boosts[field] });
  for (const entry of sources.map(entryOf)) builder.add(entry);
  return {
    index: builder.build().toJSON(),
    documents: sources.map(({ kind, title, where, url, snippet }) => ({ kind, title, where, url, snippet })),
  };
};
