import { useEffect, useState } from 'preact/hooks';

/** The value as it was a frame ago: for what follows from a change and may come once the change can be seen. */
export const useLate = <Value>(value: Value): Value => {
  const [late, setLate] = useState(value);
  useEffect(() => {
    if (value === late) return undefined;
    const frame = requestAnimationFrame(() => setLate(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return late;
};
