import type { Page } from '@playwright/test';
import type { Question } from '#questions/kinds.ts';
import { dismissNotice, notices } from '#text/notices.ts';
import { verdicts } from '#text/questions.ts';
import { saving } from '#text/saving.ts';
import {
  answerCheck,
  answerOnDevice,
  checkAt,
  expectAnswered,
  expectNotAnswered,
  formOf,
  openLesson,
} from '../support/checks.ts';
import { expect, open, test } from '../support/site-test.ts';
import { addToJournal, rowsIn } from '../support/stored.ts';

const lesson = 'koncepciya';
const [first, second, third] = [checkAt(lesson, 0), checkAt(lesson, 1), checkAt(lesson, 2)];

const notice = (page: Page) => page.locator('#notices .notice');
const status = (page: Page) => page.locator('#save-status');

/** What a learner wants whatever the storage does: the answer is judged and the way on is open. */
const expectLearningGoesOn = async (page: Page, question: Question, said: string): Promise<void> => {
  await answerCheck(page, question);
  await expect(formOf(page, question).locator('.feedback__title')).toHaveText(verdicts.right);
  await expect(status(page)).toHaveText(said);
};

const refusals: readonly (readonly [how: string, stub: () => void])[] = [
  ['a browser without indexedDB', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'a browser that throws when storage is opened',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
  ],
  [
    'a private window that fails the opening later',
    () => {
      const { open: openReally } = IDBFactory.prototype;
      IDBFactory.prototype.open = function openAndFail(...database) {
        const request = openReally.apply(this, database);
        request.addEventListener('upgradeneeded', (event) => {
          event.stopImmediatePropagation();
          request.transaction?.abort();
        });
        return request;
      };
    },
  ],
];

for (const [how, stub] of refusals) {
  test(`${how} says so, and the course can be taken all the same`, async ({ page }) => {
    await page.addInitScript(stub);
    await openLesson(page, lesson);
    await expect(notice(page)).toContainText(notices['storage-refused']);
    await expectLearningGoesOn(page, first, saving.memory);
    await expectLearningGoesOn(page, second, saving.memory);
    // No tick beside «is not kept».
    await expect(status(page)).toHaveAttribute('data-state', 'memory');
    await page.getByRole('button', { name: dismissNotice }).click();
    await expect(notice(page)).toHaveCount(0);
    await expectAnswered(page, first);
    await open(page, 'progress.html');
    await expect(notice(page)).toContainText(notices['storage-refused']);
  });
}

test('on a full device the learner reads it and goes on, and once there is room everything is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function addUnlessFull(...row) {
      if (this.name === 'journal' && sessionStorage.getItem('full') === 'yes') {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return add.apply(this, row);
    };
  });
  await answerOnDevice(page, lesson, 0);
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await expectLearningGoesOn(page, second, saving.full);
  await page.evaluate(() => sessionStorage.removeItem('full'));
  await expectLearningGoesOn(page, third, saving.device);
  await openLesson(page, lesson);
  for (const question of [first, second, third]) await expectAnswered(page, question);
});

const damaged: readonly unknown[] = [
  'text where a row should be',
  42,
  null,
  ['a', { b: 1 }],
  { version: 1, text: '{"courses":{"kc-01":{"epo', crc: 1 },
  { version: 1, text: '\u0000\uffff\ud800 random', crc: 12_345 },
  { version: 'one', text: 7, crc: {} },
  { version: 1, text: '{"__proto__":{"courses":1}}', crc: 99 },
];

test('damaged rows are set aside as they are, and what is sound is read', async ({ page }) => {
  const known = await answerOnDevice(page, lesson, 0);
  await addToJournal(page, damaged);
  await openLesson(page, lesson);
  await expect(notice(page)).toContainText(notices.quarantined);
  await expectAnswered(page, known);
  await expectLearningGoesOn(page, second, saving.device);
  const aside = await rowsIn(page, 'quarantine');
  for (const row of damaged) expect(aside).toContainEqual(row);
  await openLesson(page, lesson);
  await expect(notice(page)).toHaveCount(0);
  await expectAnswered(page, known);
  await expectAnswered(page, second);
});

test('random bytes in the journal neither stop the player nor harm the rest', async ({ page }) => {
  const known = await answerOnDevice(page, lesson, 0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('orientir');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('journal', 'readwrite');
          for (let row = 0; row < 50; row += 1) {
            const bytes = crypto.getRandomValues(new Uint8Array(200));
            const text = String.fromCharCode(...crypto.getRandomValues(new Uint16Array(100)));
            transaction.objectStore('journal').add(row % 2 === 0 ? bytes : { version: 1, text, crc: bytes[0] });
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await openLesson(page, lesson);
  await expect(notice(page)).toContainText(notices.quarantined);
  await expectAnswered(page, known);
  expect(await rowsIn(page, 'quarantine')).toHaveLength(50);
});

test('rows of a newer version are left untouched, and the learner is told', async ({ page }) => {
  const known = await answerOnDevice(page, lesson, 0);
  const newer = { version: 2, sealed: 'in a form of the future', text: 7 };
  await addToJournal(page, [newer]);
  await openLesson(page, lesson);
  await expect(notice(page)).toContainText(notices['newer-version']);
  await expectAnswered(page, known);
  await expectLearningGoesOn(page, second, saving.device);
  await openLesson(page, lesson);
  expect(await rowsIn(page, 'journal')).toContainEqual(newer);
  await expectAnswered(page, second);
});

test('a database of a newer version is left untouched, and the learner is told', async ({ page }) => {
  await open(page, 'help.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const deleting = indexedDB.deleteDatabase('orientir');
        deleting.onsuccess = () => {
          const opening = indexedDB.open('orientir', 99);
          opening.onupgradeneeded = () => opening.result.createObjectStore('future').add('kept', 'key');
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await openLesson(page, lesson);
  await expect(notice(page)).toContainText(notices['newer-version']);
  await expectLearningGoesOn(page, first, saving.memory);
  const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
  expect(version).toBe(99);
  await openLesson(page, lesson);
  await expectNotAnswered(page, first);
});
