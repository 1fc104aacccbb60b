/** `base` with `parts` in place of its own; `base` itself when nothing differs. */
export const updated = <Base extends object>(base: Base, parts: { readonly [Key in keyof Base]?: Base[Key] }): Base => {
  const keys = Object.keys(parts) as (keyof Base)[];
  return keys.every((key) => base[key] === parts[key]) ? base : { ...base, ...parts };
};

/**
 * Joins two records key by key; `a` itself when `b` adds nothing.
 * Keys come from storage and files, so they are neither looked up in the prototype nor assigned: `__proto__` is a key.
 */
export const mergeRecords = <Key extends string, Value>(
  a: Readonly<Record<Key, Value>>,
  b: Readonly<Record<Key, Value>>,
  join: (a: Value, b: Value) => Value,
): Readonly<Record<Key, Value>> => {
  const changed: [Key, Value][] = [];
  for (const key of Object.keys(b) as Key[]) {
    const known = Object.hasOwn(a, key);
    const joined = known ? join(a[key], b[key]) : b[key];
    if (!known || joined !== a[key]) changed.push([key, joined]);
  }
  if (changed.length === 0) return a;
  return Object.fromEntries([...Object.entries(a), ...changed]) as Record<Key, Value>;
};
