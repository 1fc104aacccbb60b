import { ascending } from './order.ts';

/** JSON text with sorted keys: values that are equal give equal text. Members that are undefined count as absent. */
export const canonical = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => ascending(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
};

/** Settles what nothing else settles: it does not know which of the two came first. */
export const byCanonical = (a: unknown, b: unknown): number => ascending(canonical(a), canonical(b));
