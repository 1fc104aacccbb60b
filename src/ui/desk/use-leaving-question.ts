import { useEffect } from 'preact/hooks';

/** Asks before the tab is closed or left with work that no file has. */
export const useLeavingQuestion = (isDirty: boolean): void => {
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
};
