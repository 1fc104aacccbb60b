/** Negative when `a` comes first, positive when `b` does, 0 when the order does not tell them apart. */
type Order<Value> = (a: Value, b: Value) => number;

/** Numbers by size, text by code units: no locale has a say. */
export const ascending = <Value extends number | string>(a: Value, b: Value): number => (a < b ? -1 : Number(a > b));

/** The value that comes first; `a` itself when the order does not tell them apart. */
export const firstBy =
  <Value>(order: Order<Value>) =>
  (a: Value, b: Value): Value =>
    a === b || order(a, b) <= 0 ? a : b;
