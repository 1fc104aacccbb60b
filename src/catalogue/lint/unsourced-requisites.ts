import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine } from '#text/author-errors.ts';
import { requisiteUnsourced } from '#text/content-lint.ts';
import { requisitesIn } from '#text/requisites.ts';
import type { Material } from './material.ts';

/** Numbers, dates and articles of acts that no norm has: nobody has compared them with a source. */
export const unsourcedRequisites = ({ entries, passages }: Material): readonly AuthorError[] => {
  const { norms } = entries.norms.value;
  const known = new Set(
    norms.flatMap(({ requisite, says }) => requisitesIn(`${requisite} ${says}`)).map(({ key }) => key),
  );
  return passages.flatMap(({ file, line, text }) =>
    requisitesIn(text)
      .filter(({ key }) => !known.has(key))
      .map(({ written, index }) => ({
        file,
        field: '',
        ...inLine(line + text.slice(0, index).split('\n').length - 1, requisiteUnsourced(written)),
      })),
  );
};
