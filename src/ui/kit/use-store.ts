import { useEffect, useState } from 'preact/hooks';

type Store<Value> = {
  readonly get: () => Value;
  readonly subscribe: (listener: (value: Value) => void) => () => void;
};

/** The value of a store; the component is drawn again with every change. */
export const useStore = <Value>(store: Store<Value>): Value => {
  const [value, setValue] = useState(() => store.get());
  // `subscribe` calls at once: what changed between drawing and this effect is not missed.
  useEffect(() => store.subscribe((next) => setValue(() => next)), [store]);
  return value;
};
