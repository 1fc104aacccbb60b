import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { rendered, textOf } from '#tests/support/rendered.ts';
import type { Content } from './compressing-server.ts';
import { bindFloorCheck } from './floor-check.ts';

/** How text of the lesson is written in the floor page; what stands inside such an element goes with it. */
const plainTag: Readonly<Record<string, string>> = {
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  p: 'p',
  li: 'p',
  blockquote: 'p',
  legend: 'p',
  label: 'p',
};

const style = `body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 1.125rem/1.6 sans-serif; }
h1, h2, h3 { line-height: 1.25; }
fieldset { margin: 0 0 1rem; padding: 1rem; border: 1px solid #767676; }
label { display: block; padding: 0.5rem 0; }
button { font: inherit; padding: 0.5rem 1rem; }
`;

const escaped = (text: string): string =>
  text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const element = (tag: string, text: string): string => `<${tag}>${escaped(text)}</${tag}>`;

const textsOf = (node: Tree.Node, tag: string): readonly string[] => {
  if ('tagName' in node && node.tagName === tag) return [textOf(node)];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => textsOf(child, tag)) : [];
};

const check = (form: Tree.Element): string => {
  const [question = ''] = textsOf(form, 'legend');
  const options = textsOf(form, 'label').map(
    (text, at) => `<label><input type="checkbox" name="answer" value="${at}"> ${escaped(text)}</label>`,
  );
  return [
    `<form><fieldset disabled>${element('legend', question)}`,
    ...options,
    '</fieldset><button>Проверить ответ</button><div role="status"></div></form>',
  ].join('\n');
};

const written = (node: Tree.Node, first: Tree.Element): readonly string[] => {
  if (!('tagName' in node)) return [];
  if (node === first) return [check(node)];
  const tag = plainTag[node.tagName];
  return tag ? [element(tag, textOf(node))] : node.childNodes.flatMap((child) => written(child, first));
};

const page = (main: readonly string[]): string => `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Floor</title>
<link rel="stylesheet" href="floor.css">
<script type="module" src="floor.js"></script>
</head>
<body>
<main>
${main.join('\n')}
</main>
</body>
</html>
`;

/** Where the floor page stands on the bench's server. */
export const floorPath = '/floor/index.html';

/**
 * The least that shows a lesson's text and asks its first check: what the product is compared with. `lesson` is the
 * built page; throws if there is no check in it.
 */
export const floorPage = (lesson: string): ReadonlyMap<string, Content> => {
  const { all } = rendered(lesson);
  const [main] = all('main');
  const [form] = all('form');
  if (!main || !form) throw new Error('The lesson has no main or no check.');
  return new Map([
    [floorPath, { type: 'text/html; charset=utf-8', body: page(written(main, form)) }],
    ['/floor/floor.css', { type: 'text/css; charset=utf-8', body: style }],
    ['/floor/floor.js', { type: 'text/javascript; charset=utf-8', body: `(${bindFloorCheck})();\n` }],
  ]);
};
