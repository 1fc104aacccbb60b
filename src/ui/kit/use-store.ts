import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/** The value of a store; the component is drawn again with every change. */
export const useStore = <Value>(store: ReadableAtom<Value>): Value => {
  const [value, setValue] = useState(() => store.get());
  // `subscribe` calls at once: what changed between drawing and this effect is not missed.
  useEffect(() => store.subscribe((next) => setValue(() => next)), [store]);
  return value;
};
