import type { KnownCourses } from '#results/read/read-results.ts';
import type { FileReading } from '#results/read/results-file.ts';
import type { ReportFile, WholeReport } from '#results/write/report-file.ts';
import type { OutFile } from '#staff/write/sheet.ts';
import type { Progress } from '../run-worker.ts';

/** What the page asks of its worker; one task at a time. */
export type ResultsTask =
  | { readonly do: 'read'; readonly files: readonly File[]; readonly courses: KnownCourses }
  | { readonly do: 'write'; readonly file: ReportFile; readonly report: WholeReport };

/** What the worker tells the page. */
export type ResultsNews =
  | Progress
  | { readonly what: 'files'; readonly readings: readonly FileReading[] }
  | { readonly what: 'file'; readonly file: OutFile };
