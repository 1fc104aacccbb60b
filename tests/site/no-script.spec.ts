import { plainText } from '#domain/inline-markdown.ts';
import type { Question } from '#questions/kinds.ts';
import { truths } from '#text/question-kinds.ts';
import { noScript } from '#text/site.ts';
import { lessons } from '../support/built-site.ts';
import { wordsAround } from '../support/kinds/fill-typed.ts';
import { realCatalogue } from '../support/real-catalogue.ts';
import { expect, test } from '../support/site-test.ts';

test.use({ javaScriptEnabled: false });

const { checks, terms, courses, definitions } = realCatalogue();

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything of a question that a reader needs: what is asked, and what may be answered. */
const wordsOf = (question: Question): readonly string[] => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'situational':
      return [question.text, ...question.options.map(({ text }) => text)];
    case 'matching':
      return [question.text, ...[...question.rows, ...question.targets].map(({ text }) => text)];
    case 'ordering':
      return [question.text, ...question.items.map(({ text }) => text)];
    case 'cloze-select':
      return [
        question.text,
        ...wordsAround(question),
        ...question.gaps.flatMap(({ options }) => options.map(({ text }) => text)),
      ];
    case 'cloze-text':
      return [question.text, ...wordsAround(question)];
    case 'short-text':
    case 'numeric':
      return [question.text];
    case 'situational-rank':
      return [question.text, ...question.options.map(({ text }) => text)];
    case 'situational-rate':
      return [question.text, ...[...question.options, ...question.scale].map(({ text }) => text)];
    case 'scenario': {
      const first = question.nodes.find(({ id }) => id === question.start);
      return [question.text, first?.text ?? '', ...(first?.choices ?? []).map(({ text }) => text)];
    }
    case 'hotspot':
      return [question.text, ...question.areas.map(({ text }) => text)];
    case 'true-false':
      return [question.text, ...Object.values(truths)];
    case 'categorise':
      return [question.text, ...[...question.items, ...question.buckets].map(({ text }) => text)];
    case 'likert':
      return [question.text, ...[...question.rows, ...question.scale].map(({ text }) => text)];
    case 'self-assessment':
      return [question.text, ...question.levels.map(({ text }) => text)];
    default:
      return question satisfies never;
  }
};

test('a lesson can be read without scripts: text, definitions, and every check with all its options', async ({
  page,
}) => {
  for (const { id, title } of lessons) {
    await page.goto(`courses/kc-01/${id}.html`);
    const seen = flat(await page.locator('main').innerText());
    expect(seen).toContain(flat(title));
    const own = checks.get(`kc-01/${id}`) ?? [];
    expect(own.length).toBeGreaterThan(1);
    for (const words of own.flatMap(wordsOf)) expect(seen).toContain(flat(plainText(words)));
    await expect(page.locator('.definition')).toHaveCount(definitions.get(`kc-01/${id}`)?.length ?? 0);
    for (const definition of await page.locator('.definition blockquote').allInnerTexts()) {
      expect(terms.map((term) => term.definition)).toContain(definition);
    }
  }
});

test('what needs a script is not offered without one, and the page says so', async ({ page }) => {
  await page.goto('courses/kc-01/koncepciya.html');
  // Playwright's own search by text passes over <noscript>.
  await expect(page.locator('noscript .notice')).toHaveText(noScript);
  await expect(page.locator('noscript .notice')).toBeVisible();
  await expect(page.locator('.needs-script').first()).toBeHidden();
  for (const field of await page.locator('.question').locator('input, select, button').all()) {
    await expect(field).toBeDisabled();
  }
});

test('a course can be read and followed without scripts', async ({ page }) => {
  await page.goto('courses/kc-01.html');
  for (const { title } of lessons) await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.getByRole('link', { name: lessons[0]?.title ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessons[0]?.title ?? '');
  await page.locator('a[rel=next]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessons[1]?.title ?? '');
});

test('a track can be read without scripts', async ({ page }) => {
  await page.goto('track/u4b-d1.html');
  const course = courses.find(({ id }) => id === 'kc-01');
  for (const { title } of course?.modules.slice(0, 2) ?? []) {
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  }
});

test('the glossary can be read without scripts, word for word', async ({ page }) => {
  await page.goto('glossary.html');
  const definitions = await page.locator('dl dd').allInnerTexts();
  expect(definitions.sort()).toEqual(terms.map(({ definition }) => definition).sort());
});

test('a track can be found without scripts', async ({ page }) => {
  await page.goto('index.html');
  await page.locator('main a[href$="track.html"]').click();
  await expect(page.locator('main a[href$="track/u4b-d1.html"]')).toBeVisible();
});
