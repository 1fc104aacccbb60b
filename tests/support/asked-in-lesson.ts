import type { Locator, Page } from '@playwright/test';
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Question } from '#questions/kinds.ts';
import { checkAt, checksOf, formOf, openLesson } from './checks.ts';

const lesson = 'koncepciya';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const elementsIn = (node: Tree.ParentNode): readonly Tree.Element[] =>
  node.childNodes.filter(isElement).flatMap((child) => [child, ...elementsIn(child)]);

/** The page with the question in place of its first check, which waits for its script. */
const asking = (html: string, question: Question): string => {
  const page = parse(html);
  const box = elementsIn(page).find((element) => element.attrs.some(({ name }) => name === 'data-check'));
  if (!box) throw new Error(`${lesson} has no check`);
  const check = { question, course: 'kc-01', lesson, checks: checksOf(lesson).map(({ id }) => id) };
  box.attrs = [{ name: 'data-check', value: JSON.stringify(check) }];
  box.childNodes = [];
  return serialize(page);
};

/**
 * Opens a lesson of the built site that asks the question, of whatever kind, in place of its first check and by that
 * check's id. Gives the form, which is awake.
 */
export const askInLesson = async (page: Page, question: Question): Promise<Locator> => {
  const { id } = checkAt(lesson, 0);
  await page.route(`**/${lesson}.html`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: asking(await response.text(), { ...question, id }) });
  });
  await openLesson(page, lesson);
  return formOf(page, { id });
};
