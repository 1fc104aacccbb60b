import { rmSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { saving } from '#text/saving.ts';
import { answerCheck, checkAt, expectAnswered, openLesson } from '../support/checks.ts';
import { chromiumLaunch } from '../support/chromium.ts';
import { listenForComplaints } from '../support/complaints.ts';
import { test } from '../support/site-test.ts';

type OwnBrowser = { readonly context: BrowserContext; readonly page: Page; readonly pid: number };

/** A browser of our own with the profile in `folder`, and the id of its main process. */
const startBrowser = async (folder: string, baseURL: string, complaints: string[]): Promise<OwnBrowser> => {
  const context = await chromium.launchPersistentContext(folder, { ...chromiumLaunch(), baseURL });
  listenForComplaints(context, new URL(baseURL).origin, complaints);
  const [page] = context.pages();
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (!page || !pid) throw new Error('the browser does not tell its process');
  return { context, page, pid };
};

/** Settles in the very turn in which the page says that the newest answer is on the device. */
const savedOnDevice = (page: Page): Promise<void> =>
  page.evaluate(
    ({ unsaved, saved }) =>
      new Promise<void>((resolve) => {
        const line = document.getElementById('save-status');
        let isUnderWay = false;
        new MutationObserver(() => {
          isUnderWay ||= line?.textContent === unsaved;
          if (isUnderWay && line?.textContent === saved) resolve();
        }).observe(line ?? document.body, { childList: true, characterData: true, subtree: true });
      }),
    { unsaved: saving.saving, saved: saving.device },
  );

const answers = [
  ['koncepciya', 0],
  ['koncepciya', 1],
  ['koncepciya', 2],
  ['podhod', 0],
  ['podhod', 1],
] as const;

test('what was shown as saved is there after the browser was killed in that moment', async ({ site, complaints }) => {
  test.setTimeout(120_000);
  const folder = test.info().outputPath('profile');
  for (const [done, [lesson, number]] of answers.entries()) {
    const { context, page, pid } = await startBrowser(folder, site.url, complaints);
    await openLesson(page, lesson);
    const saved = savedOnDevice(page);
    await answerCheck(page, checkAt(lesson, number));
    await saved;
    const closed = context.waitForEvent('close');
    process.kill(pid, 'SIGKILL');
    await closed;

    const next = await startBrowser(folder, site.url, complaints);
    for (const [each, at] of answers.slice(0, done + 1)) {
      await openLesson(next.page, each);
      await expectAnswered(next.page, checkAt(each, at));
    }
    await next.context.close();
  }
  rmSync(folder, { recursive: true, force: true });
});
