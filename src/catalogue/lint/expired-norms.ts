import type { AuthorError } from '#catalogue/author-error.ts';
import { inLine } from '#text/author-errors.ts';
import { normExpired } from '#text/content-lint.ts';
import type { Material } from './material.ts';

/** Norms that had to be compared with their source again before `on`, `2026-11-23`. */
export const expiredNorms = ({ entries: { norms }, lineOf }: Material, on: string): readonly AuthorError[] =>
  norms.value.norms
    .filter(({ recheck }) => recheck < on)
    .map(({ id, recheck, source }) => ({
      file: norms.file,
      field: `norms[${id}].recheck`,
      ...inLine(lineOf(norms.file, `id: ${id}`), normExpired(id, recheck, source)),
    }));
