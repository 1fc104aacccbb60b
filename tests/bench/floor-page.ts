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

const written = (node: Tree.Node, first: Tree.Element | undefined): readonly string[] => {
  if (!('tagName' in node)) return [];
  if (node === first) return [check(node)];
  const tag = plainTag[node.tagName];
  return tag ? [element(tag, textOf(node))] : node.childNodes.flatMap((child) => written(child, first));
};

const page = (main: readonly string[], next: string | undefined): string => `<!doctype html>
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
${next === undefined ? '' : `<a rel="next" href="${next}">Дальше</a>`}
</body>
</html>
`;

const textOfPage = (html: string): readonly string[] => {
  const { all } = rendered(html);
  const [main] = all('main');
  if (!main) throw new Error('The page has no main.');
  return written(main, all('form')[0]);
};

/** Where a floor page stands on the bench's server, by its place among those that were asked for. */
export const floorPath = (place = 0): string => `/floor/${place}.html`;

/**
 * The least that shows the text of pages, asks the first check of those that have one, and leads from each to the next:
 * what the product is compared with. `built`: pages of the product.
 */
export const floorPages = (...built: readonly string[]): ReadonlyMap<string, Content> =>
  new Map([
    ...built.map((html, place): [string, Content] => {
      const next = place + 1 < built.length ? `${place + 1}.html` : undefined;
      return [floorPath(place), { type: 'text/html; charset=utf-8', body: page(textOfPage(html), next) }];
    }),
    ['/floor/floor.css', { type: 'text/css; charset=utf-8', body: style }],
    ['/floor/floor.js', { type: 'text/javascript; charset=utf-8', body: `(${bindFloorCheck})();\n` }],
  ]);
