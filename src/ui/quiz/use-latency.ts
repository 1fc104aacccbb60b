import { useMemo } from 'preact/hooks';

/** Milliseconds since the question was shown; counted anew when `key` changes. */
export const useLatency = (key: unknown): (() => number) =>
  // The key stands for another question or another try.
  useMemo(() => {
    const shownAt = performance.now();
    return () => performance.now() - shownAt;
  }, [key]);
