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
    // The page's own heading is none of the paper's.
    document.body.dataset['print'] = 'desk';
    print();
    return () => {
      removeEventListener('afterprint', done);
      delete document.body.dataset['print'];
    };
  }, [job]);
  return { job, start: setJob };
};
