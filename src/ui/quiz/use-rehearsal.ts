import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Draws once, in an idle moment and where nobody sees it, what the next press of a button will show. The browser
 * compiles code when it first runs: on an old processor that is a fifth of the wait for the first verdict.
 */
export const useRehearsal = (isDue: boolean, scene: () => ComponentChild): void => {
  const isOver = useRef(false);
  useEffect(() => {
    if (!isDue || isOver.current || !('requestIdleCallback' in globalThis)) return undefined;
    const waiting = requestIdleCallback(() => {
      isOver.current = true;
      const nowhere = document.createElement('div');
      render(scene(), nowhere);
      render(null, nowhere);
    });
    return () => cancelIdleCallback(waiting);
  }, [isDue]);
};
