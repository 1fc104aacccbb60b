import type { Term } from '#domain/glossary.ts';
import type { TermId } from '#domain/ids.ts';
import { stemsOf } from './text-pipeline.ts';

/** One term's name or definition speaks of the other. */
export type TermLink = { readonly from: TermId; readonly to: TermId };

const startsAt = (stems: readonly string[], name: readonly string[], at: number): boolean =>
  name.every((stem, offset) => stems[at + offset] === stem);

/** The terms that a text names, the longest name first: who speaks of the client's path does not name the client as well. */
const namedIn = (text: string, names: readonly (readonly [TermId, readonly string[]])[]): ReadonlySet<TermId> => {
  const stems = stemsOf(text);
  const found = new Set<TermId>();
  for (let at = 0; at < stems.length; ) {
    const [id, name] = names.find(([, own]) => startsAt(stems, own, at)) ?? [];
    if (id) found.add(id);
    at += name?.length ?? 1;
  }
  return found;
};

/** Which terms are told by which, read off the commissioned names and definitions alone. */
export const termLinks = (terms: readonly Term[]): readonly TermLink[] => {
  const names = terms.map(({ id, term }) => [id, stemsOf(term)] as const).sort(([, a], [, b]) => b.length - a.length);
  return terms.flatMap(({ id: from, term, definition }) => {
    const others = names.filter(([id]) => id !== from);
    const named = new Set([...namedIn(term, others), ...namedIn(definition, others)]);
    return terms.flatMap(({ id: to }) => (named.has(to) ? [{ from, to }] : []));
  });
};
