import { useEffect, useState } from 'preact/hooks';
import type { PersonResult } from '#results/sum/person-result.ts';

/** What goes to paper instead of the page. */
export type PrintJob =
  | { readonly what: 'register'; readonly people: readonly PersonResult[] }
  | { readonly what: 'sheets'; readonly people: readonly PersonResult[] };

/** Puts a job on the page, prints it, and takes it away again. */
export const usePrinting = () => {
  const [job, setJob] = useState<PrintJob>();
  useEffect(() => {
    if (!job) return undefined;
    const done = (): void => setJob(undefined);
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [job]);
  return { job, start: setJob };
};
