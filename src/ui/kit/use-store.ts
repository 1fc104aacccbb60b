import { useLayoutEffect, useState } from 'preact/hooks';

type Store<Value> = {
  /** Its value at the build; undefined only where that is a value of the store. */
  readonly init: Value | undefined;
  readonly subscribe: (listener: (value: Value) => void) => () => void;
};

/**
 * A part of a store's value; the component is drawn again only when that part is another one. First it is drawn as it
 * stands in the page since the build, whatever has happened by then: where the two differ, waking leaves attributes
 * as they were. What the store says now is drawn before anybody sees it.
 */
export const useSelected = <Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part => {
  const [part, setPart] = useState(() => select(store.init as Value));
  // `subscribe` calls at once.
  useLayoutEffect(() => store.subscribe((value) => setPart(() => select(value))), [store]);
  return part;
};

/** The value of a store; the component is drawn again with every change. */
export const useStore = <Value>(store: Store<Value>): Value => useSelected(store, (value) => value);
