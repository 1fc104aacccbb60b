import { h, render } from 'preact';
import { DownloadCourse } from './DownloadCourse.tsx';

/** Not an island: the head of a page names the files of islands, and packages have to be without this one. */
export const showDownload = (): void => {
  const place = document.querySelector<HTMLElement>('[data-download]');
  const course = place?.dataset['download'];
  if (place && course) render(h(DownloadCourse, { course }), place);
};
