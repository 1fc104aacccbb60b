import { saving } from '#text/saving.ts';
import { answerCheck, answerOnDevice, checkAt, expectAnswered, lessonPath, openLesson } from '../support/checks.ts';
import { browserWithPageCache, cacheable, leaveAndComeBack } from '../support/page-cache.ts';
import { expect, test } from '../support/site-test.ts';

/** The cells of the fault matrix (`tests/matrix`) for the open web that need a real browser. */

const lesson = 'koncepciya';

test('what was shown as saved is there after the tab was closed', async ({ page, context }) => {
  const check = await answerOnDevice(page, lesson, 0);
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await openLesson(again, lesson);
  await expectAnswered(again, check);
});

test('an answer is there after its page went elsewhere and after a reload', async ({ page }) => {
  const check = await answerOnDevice(page, lesson, 0);
  await page.goto('glossary.html');
  await openLesson(page, lesson);
  await expectAnswered(page, check);
  await page.reload();
  await expectAnswered(page, check);
});

test('a page that comes back from the browser’s cache goes on keeping answers', async ({ site }) => {
  const [browser, again] = await Promise.all([browserWithPageCache(), cacheable(site)]);
  const page = await browser.newPage({ baseURL: again.url });
  await page.goto(lessonPath(lesson));
  await answerCheck(page, checkAt(lesson, 0));
  await expect(page.locator('#save-status')).toHaveText(saving.device);
  await leaveAndComeBack(page, 'glossary.html');
  await answerCheck(page, checkAt(lesson, 1));
  await expect(page.locator('#save-status')).toHaveText(saving.device);
  await page.reload();
  for (const number of [0, 1]) await expectAnswered(page, checkAt(lesson, number));
  await Promise.all([browser.close(), again.close()]);
});
