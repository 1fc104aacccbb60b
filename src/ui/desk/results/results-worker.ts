import { largestResults, readResults } from '#results/read/read-results.ts';
import type { FileReading } from '#results/read/results-file.ts';
import { reportFile } from '#results/write/report-file.ts';
import { tooLargeResults } from '#text/results-files.ts';
import type { ResultsNews, ResultsTask } from './results-task.ts';

/** Reads results and writes reports beside the page, which stays free to answer the officer. Ended by the page to cancel. */

const tell = (news: ResultsNews): void => postMessage(news);

/** A file that is too large is not even fetched into memory. */
const readOne = async (
  file: File,
  courses: Parameters<typeof readResults>[1],
  onDone: (bytes: number) => void,
): Promise<FileReading> => {
  if (file.size > largestResults) return { ok: false, name: file.name, why: tooLargeResults(largestResults) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readResults({ name: file.name, bytes }, courses, (done, of) => onDone((done / Math.max(of, 1)) * file.size));
};

const read = async ({ files, courses }: Extract<ResultsTask, { do: 'read' }>): Promise<void> => {
  const of = Math.max(
    files.reduce((sum, { size }) => sum + size, 0),
    1,
  );
  const readings: FileReading[] = [];
  let before = 0;
  for (const file of files) {
    const start = before;
    readings.push(await readOne(file, courses, (bytes) => tell({ what: 'progress', done: start + bytes, of })));
    before += file.size;
    tell({ what: 'progress', done: before, of });
  }
  tell({ what: 'files', readings });
};

const run = async (task: ResultsTask): Promise<void> => {
  switch (task.do) {
    case 'read':
      return read(task);
    case 'write':
      return tell({ what: 'file', file: reportFile(task.file, task.report) });
    default:
      return task satisfies never;
  }
};

addEventListener('message', ({ data }: MessageEvent<ResultsTask>) => {
  run(data).catch((error: unknown) => {
    // Only what is thrown outside of promises reaches the page.
    setTimeout(() => {
      throw error;
    });
  });
});
