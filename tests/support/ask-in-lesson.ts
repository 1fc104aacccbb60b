import type { Locator, Page } from '@playwright/test';
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Question } from '#questions/kinds.ts';
import { formOf, openLesson } from './checks.ts';

const lesson = 'koncepciya';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const firstCheck = (node: Tree.ParentNode): Tree.Element | undefined => {
  for (const child of node.childNodes.filter(isElement)) {
    const found = child.attrs.some(({ name }) => name === 'data-check') ? child : firstCheck(child);
    if (found) return found;
  }
  return undefined;
};

/** The page with another question in the place of its first check, to be drawn by the page's own script. */
const withQuestion = (html: string, question: Question): string => {
  const page = parse(html);
  const check = firstCheck(page);
  if (!check) throw new Error(`${lesson} has no check`);
  const value = JSON.stringify({ question, course: 'kc-01', lesson, checks: [question.id] });
  check.attrs = [{ name: 'data-check', value }];
  check.childNodes = [];
  return serialize(page);
};

/** Opens a lesson that asks a question which no lesson of ours has to ask; comes back with the question's form. */
export const askInLesson = async (page: Page, question: Question): Promise<Locator> => {
  await page.route(`**/${lesson}.html`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withQuestion(await response.text(), question) });
  });
  await openLesson(page, lesson);
  return formOf(page, question);
};
