import { outlineOf } from './mdx-outline.ts';

/** What a lesson's text refers to, each once, in the order of the text. */
export type Cited = { readonly terms: readonly string[]; readonly norms: readonly string[] };

/** Reads the body of a lesson: terms that are linked or quoted, and norms. */
export const citedIn = (body: string): Cited => {
  const { tags } = outlineOf(body);
  const named = (tag: string, attribute: string): readonly string[] =>
    tags.flatMap(({ name, attributes }) => (name === tag ? (attributes.get(attribute) ?? []) : []));
  return {
    terms: [...new Set([...named('Term', 'id'), ...named('Definition', 'term')])],
    norms: [...new Set(named('InLaw', 'norm'))],
  };
};
