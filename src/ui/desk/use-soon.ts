import { useEffect, useState } from 'preact/hooks';

/**
 * What takes long, worked out step by step once what asked for it is drawn, every step in a task of its own: the page
 * answers in between. Until the last step it is what it was before, at first undefined; other inputs begin it anew.
 */
export const useSoon = <Value>(
  steps: () => Generator<undefined, Value>,
  inputs: readonly unknown[],
): Value | undefined => {
  const [made, setMade] = useState<Value>();
  useEffect(() => {
    const making = steps();
    const goOn = (): void => {
      const step = making.next();
      if (step.done) setMade(() => step.value);
      else waiting = setTimeout(goOn);
    };
    let waiting = setTimeout(goOn);
    return () => clearTimeout(waiting);
  }, inputs);
  return made;
};
