import { useEffect, useState } from 'preact/hooks';

type Store<Value> = {
  readonly get: () => Value;
  readonly subscribe: (listener: (value: Value) => void) => () => void;
};

/** A part of a store's value; the component is drawn again only when that part is another one. */
export const useSelected = <Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part => {
  const [part, setPart] = useState(() => select(store.get()));
  // `subscribe` calls at once: what changed between drawing and this effect is not missed.
  useEffect(() => store.subscribe((value) => setPart(() => select(value))), [store]);
  return part;
};

/** The value of a store; the component is drawn again with every change. */
export const useStore = <Value>(store: Store<Value>): Value => useSelected(store, (value) => value);
