import { z } from 'zod';
import type { Term, TermGroup, TermGroupId } from '#domain/glossary.ts';
import type { TermId } from '#domain/ids.ts';
import { idOf, line } from './fields.ts';

// Definitions are not trimmed: they are kept byte for byte.
const term = z
  .strictObject({
    id: idOf<TermId>(),
    n: z.int().min(1),
    term: line,
    group: idOf<TermGroupId>(),
    definition: z.string().min(1),
  })
  .transform(({ n, ...rest }): Term => ({ ...rest, number: n }));

/** courses/glossary.yaml */
export const glossarySchema = z.strictObject({
  /** The commissioning document and its checksum, for whoever compares. */
  source: line,
  source_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  groups: z.array(z.strictObject({ id: idOf<TermGroupId>(), title: line }) satisfies z.ZodType<TermGroup>).min(1),
  terms: z.array(term).min(1),
});

export type Glossary = z.output<typeof glossarySchema>;
