import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended'],
  rules: {
    // Preact closes void elements with a slash, Astro without: HTML allows both.
    'void-style': 'off',
    // Courses and lessons keep their official names, however long.
    'long-title': 'off',
    // Checkboxes of one group share their name, as radio buttons do: `FormData.getAll` reads them.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
});

/** Astro puts the style of its islands where the first of them stands, not into the head. */
const withoutIslandStyle = (html: string): string => html.replace(/<style>astro-island[^<]*<\/style>/, '');

/** What is wrong with the HTML of a page, a line for each fault. */
export const htmlFaults = async (path: string, html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(withoutIslandStyle(html), path);
  const messages = results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} ${selector}`);
};
