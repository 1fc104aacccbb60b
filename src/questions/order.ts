/** The id of every part once, first to last. */
export type Order = readonly string[];

/** Reads an order of the parts out of any value; undefined when it is no such order. */
export const parseOrder = (parts: readonly string[], value: unknown): Order | undefined => {
  if (!Array.isArray(value) || value.length !== parts.length) return undefined;
  // Of the parts' own strings, so that nothing of an untrusted value is handed on.
  const order = value.flatMap((one) => parts.filter((part) => part === one));
  return new Set(order).size === parts.length ? order : undefined;
};
