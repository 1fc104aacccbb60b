import { importList } from '#staff/list/import-list.ts';
import { fromWorkFile, looksLikeWork } from '#staff/list/work-file.ts';
import { deskFile } from '#staff/write/desk-file.ts';
import type { DeskNews, DeskTask } from './desk-task.ts';

/** Reads and writes files beside the page, which stays free to answer the officer. Ended by the page to cancel. */

const tell = (news: DeskNews): void => postMessage(news);

const read = async (file: File): Promise<void> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (looksLikeWork(bytes)) {
    tell({ what: 'work', reading: fromWorkFile(bytes) });
    return;
  }
  const onProgress = (done: number, of: number): void => tell({ what: 'progress', done, of });
  const randomise = (codes: Uint8Array<ArrayBuffer>): void => {
    crypto.getRandomValues(codes);
  };
  tell({ what: 'list', reading: importList({ name: file.name, bytes }, randomise, onProgress) });
};

const run = async (task: DeskTask): Promise<void> => {
  switch (task.do) {
    case 'read':
      return read(task.file);
    case 'write':
      return tell({ what: 'file', file: deskFile(task.file, task.order) });
    default:
      return task satisfies never;
  }
};

addEventListener('message', ({ data }: MessageEvent<DeskTask>) => {
  run(data).catch((error: unknown) => {
    // Only what is thrown outside of promises reaches the page.
    setTimeout(() => {
      throw error;
    });
  });
});
