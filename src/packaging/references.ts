/** The site's file that a relative address in `from` names; undefined when it leaves the site's folder. */
export const resolvePath = (from: string, address: string): string | undefined => {
  const path = address.replace(/[?#].*$/s, '');
  if (path === '') return from;
  if (path.startsWith('/')) return undefined;
  const folders = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (folders.pop() === undefined) return undefined;
    } else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
};

/** `../` as many times as the page is deep: from the page to the site's root. */
export const rootOf = (page: string): string => '../'.repeat(page.split('/').length - 1);

const comments = /<!--.*?-->/gs;
const scriptsAndStyles = /(<(script|style)\b[^>]*>).*?(<\/\2>)/gis;
const tags = /<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attributes = new RegExp(
  [
    '\\s(href|xlink:href|src|srcset|imagesrcset|poster|data|data-href|action|formaction',
    '|component-url|renderer-url|before-hydration-url)',
    '\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\')',
  ].join(''),
  'gi',
);

const addresses = (name: string, value: string): readonly string[] => {
  const text = value.replaceAll('&#38;', '&').replaceAll('&amp;', '&').trim();
  if (!name.toLowerCase().endsWith('srcset')) return [text];
  return text.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
};

/** Where a link may lead out of the package: the learner follows it knowingly, nothing is fetched by itself. */
const leadsAway = /^(?:https?:|mailto:|tel:)/i;

/** Addresses of files that a page names in attributes, as they are written there. */
export const referencesOfPage = (html: string): readonly string[] => {
  const markup = html.replace(comments, '').replace(scriptsAndStyles, '$1$3');
  return [...markup.matchAll(tags)].flatMap(([, tag = '', inside = '']) =>
    [...inside.matchAll(attributes)]
      .flatMap(([, name = '', double, single]) => addresses(name, double ?? single ?? ''))
      .filter((address) => !address.startsWith('data:') && !(tag.toLowerCase() === 'a' && leadsAway.test(address))),
  );
};

/** Addresses in a style sheet. */
export const referencesOfStyles = (css: string): readonly string[] =>
  [...css.matchAll(/(?:url\(\s*|@import\s*)(?:"([^"]*)"|'([^']*)'|(?<=\(\s*)([^)"'\s]+))/gi)]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .filter((address) => !/^(?:data:|#)/.test(address));

/** What a script imports by a relative address, at once or later. */
export const referencesOfScript = (js: string): readonly string[] =>
  [...js.matchAll(/\b(?:from|import)\s*\(?\s*(["'`])(\.{1,2}\/[^"'`\s]+)\1/g)].map(([, , address = '']) => address);

const isOfName = (sign: string | undefined): boolean => sign !== undefined && /[\w.-]/.test(sign);

/** Names in a text that end so, with what stands before: `page.abc.js`, not `data.json`. */
const namesEnding = (text: string, ending: string): readonly string[] => {
  const names: string[] = [];
  for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
    const end = at + ending.length;
    if (/[a-z\d]/.test(text[end] ?? '')) continue;
    let start = at;
    while (isOfName(text[start - 1])) start -= 1;
    names.push(text.slice(start, end));
  }
  return names;
};

/**
 * Bundled files that a text names in any way: preload lists, addresses put together at run time. Their names carry
 * a hash of the content, so a name that occurs is a use. Texts are looked through for the few endings that there are:
 * to read every word of a page takes ten times as long.
 */
export const bundledNamesIn = (text: string, bundled: ReadonlyMap<string, string>): readonly string[] => {
  const endings = new Set([...bundled.keys()].map((name) => name.slice(name.lastIndexOf('.'))));
  const names = new Set([...endings].flatMap((ending) => namesEnding(text, ending)));
  return [...names].flatMap((name) => bundled.get(name) ?? []);
};
