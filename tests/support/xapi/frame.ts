import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';

/** An LMS's page with a course in a frame, and the page that it wants learners sent back to. */

const script = "document.querySelector('iframe').src = decodeURIComponent(location.hash.slice(1))";
const style = 'html,body,iframe{width:100%;height:100%;margin:0;border:0}';

export const writeFrame = (folder: string): void => {
  const head = `<!doctype html><title>LMS</title><style>${style}</style>`;
  writeFileSync(join(folder, 'frame.html'), `${head}<iframe title="course"></iframe><script>${script}</script>`);
  writeFileSync(join(folder, 'back.html'), `${head}<h1>LMS</h1>`);
};

/** `root`: where the folder is served; `address`: of the course, with the query of the launch. */
export const openInFrame = async (page: Page, root: string, address: string): Promise<FrameLocator> => {
  // The same page with another hash would stay as it is.
  await page.goto('about:blank');
  await page.goto(`${root}frame.html#${encodeURIComponent(root + address)}`);
  const course = page.frameLocator('iframe');
  await course.locator('html.has-script').waitFor({ state: 'attached' });
  return course;
};
