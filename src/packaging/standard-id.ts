/**
 * An id as the standards want it: an NCName of word characters, `kc-01-m1-2` → `orientir_kc_01_m1_2`.
 * Namespaces in XML 1.0 §4 (NCName); SCORM 1.2 RTE 3.4.4 (CMIIdentifier).
 */
export const standardId = (id: string): string => `orientir_${id.replaceAll('-', '_')}`;

/** Pairs of different ids that a standard could not tell apart. */
export const collisions = (ids: Iterable<string>): readonly (readonly [string, string])[] => {
  const seen = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const id of ids) {
    const first = seen.get(standardId(id));
    if (first === undefined) seen.set(standardId(id), id);
    else if (first !== id) pairs.push([first, id]);
  }
  return pairs;
};
