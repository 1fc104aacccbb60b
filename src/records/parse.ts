/** How many entries were dropped so far. */
export type Damage = { count: number };

/** Trusts nothing and never throws: undefined when the value is not what is wanted. */
export type Parse<Value> = (value: unknown, damage: Damage) => Value | undefined;

type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object; of anything else, none. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});

export const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const longestText = 4000;

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;

/** Keys that mean something to JavaScript and nothing to us. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What ids, made by us or by chance, are spelled with. */
export const isId = <Id extends string = string>(value: unknown): value is Id =>
  typeof value === 'string' && /^[\w-]{1,100}$/.test(value) && !forbidden.has(value);

/** Whole or not at all. */
export const listOf = <Item>(
  value: unknown,
  most: number,
  is: (item: unknown) => item is Item,
): readonly Item[] | undefined => {
  if (!Array.isArray(value) || value.length > most) return undefined;
  // A copy has no holes, which `every` would skip.
  const items: unknown[] = [...value];
  return items.every(is) ? items : undefined;
};

/** The entries that parse, up to `most`. Every entry dropped, and a value that is no record, count as damage. */
export const recordOf =
  <Value>(most: number, parse: (value: unknown, damage: Damage, key: string) => Value | undefined) =>
  (value: unknown, damage: Damage): Record<string, Value> => {
    if (!isObject(value)) damage.count += 1;
    const kept: [string, Value][] = [];
    for (const [key, entry] of Object.entries(fieldsOf(value))) {
      const parsed = kept.length < most && isId(key) ? parse(entry, damage, key) : undefined;
      if (parsed === undefined) damage.count += 1;
      else kept.push([key, parsed]);
    }
    return Object.fromEntries(kept);
  };
