import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine } from '#text/author-errors.ts';
import { termLinkedTwice } from '#text/content-lint.ts';
import type { Material } from './material.ts';

/** A lesson offers the card of a term once: at the first place where it is wanted. */
export const termsLinkedTwice = ({ lessons }: Material): readonly AuthorError[] =>
  lessons.flatMap(({ file, outline }) => {
    const links = outline.tags.filter(({ name, form }) => name === 'Term' && form !== 'close');
    return links.flatMap(({ line, attributes }, at) => {
      const term = attributes.get('id') ?? '';
      const first = links.slice(0, at).find((link) => link.attributes.get('id') === term);
      return first ? [{ file, field: '', ...inLine(line, termLinkedTwice(term, first.line)) }] : [];
    });
  });
