import type { Term } from '#domain/glossary.ts';

/** The catalogue has checked every reference, so a term that is missing here is our own mistake. */
export const termById = (terms: readonly Term[], id: string): Term => {
  const term = terms.find((each) => each.id === id);
  if (!term) throw new Error(`the catalogue let an unknown term through: ${id}`);
  return term;
};
