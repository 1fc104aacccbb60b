import { partIn, partMark } from '#domain/page-part.ts';
import { pageNotLoaded } from '#text/lms.ts';
import { siteRoot } from './site-root.ts';

/**
 * While a session with an LMS is open, the document that opened it must live until the end: a link fetches the next
 * page and swaps header and main in place. On the open web this is never started.
 */

const urlAttributes = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'] as const;

/** Makes every address below `root` absolute, so that it holds whatever stands in the address bar later. */
const makeAbsolute = (root: ParentNode, base: string): void => {
  for (const name of urlAttributes) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name);
      if (value !== null && !value.startsWith('#')) element.setAttribute(name, new URL(value, base).href);
    }
  }
};

const moduleSources = (page: Document): readonly string[] =>
  [...page.querySelectorAll<HTMLScriptElement>('script[type=module][src]')].map(({ src }) => src);

/**
 * Module scripts run once per document: those already here wait for `astro:after-swap`, the page's others are fetched.
 * One after another, as a browser runs them: an island needs what the script before it defines.
 */
const runModules = async (sources: readonly string[]): Promise<void> => {
  for (const source of sources) await import(/* @vite-ignore */ source);
};

/** Throws where the server has none, or is out of reach. */
const fetchText = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
};

const partScripts = new Map<string, string>();

/** Puts the parts that a page shares with others in their places. A part stays: its name tells its content. */
const joinParts = async (page: Document, base: string): Promise<void> => {
  const scripts = [...page.querySelectorAll<HTMLScriptElement>(`script[${partMark}]`)];
  const join = async (script: HTMLScriptElement): Promise<void> => {
    const address = new URL(script.getAttribute('src') ?? '', base).href;
    const text = partScripts.get(address) ?? (await fetchText(address));
    const part = partIn(text, script.dataset['here']);
    if (part === undefined) throw new Error(`${address} is no part of a page`);
    partScripts.set(address, text);
    script.outerHTML = part;
  };
  await Promise.all(scripts.map(join));
};

const fetchPage = async (address: string): Promise<Document | undefined> => {
  try {
    const page = new DOMParser().parseFromString(await fetchText(address), 'text/html');
    await joinParts(page, address);
    // A login page that answers 200 is not a page of the course.
    return page.querySelector('main') && page.documentElement.dataset['root'] !== undefined ? page : undefined;
  } catch {
    return undefined;
  }
};

const swap = (page: Document): void => {
  for (const selector of ['header', 'main', 'footer']) {
    const next = page.querySelector(`body > ${selector}`);
    const here = document.querySelector(`body > ${selector}`);
    if (next && here) here.replaceWith(document.adoptNode(next));
  }
  document.title = page.title;
};

/** Until a style is there, or is known not to come. */
const settled = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve) => {
    link.addEventListener('load', () => resolve(), { once: true });
    link.addEventListener('error', () => resolve(), { once: true });
  });

/** Some pages have a style that the first one lacked. Pages of packages carry none inline. */
const addStyles = async (page: Document): Promise<void> => {
  const selector = 'link[rel=stylesheet]';
  const present = new Set([...document.head.querySelectorAll<HTMLLinkElement>(selector)].map(({ href }) => href));
  const added = [...page.head.querySelectorAll<HTMLLinkElement>(selector)].filter(({ href }) => !present.has(href));
  const waits = added.map(settled);
  document.head.append(...added);
  await Promise.all(waits);
};

const show = (page: Document, address: string): void => {
  const sources = moduleSources(page);
  swap(page);
  document.dispatchEvent(new Event('astro:after-swap'));
  void runModules(sources);
  const { hash } = new URL(address);
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target) target.scrollIntoView();
  else scrollTo(0, 0);
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
};

const linkOf = (event: MouseEvent): HTMLAnchorElement | undefined => {
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const link = plain && !event.defaultPrevented && event.target instanceof Element && event.target.closest('a');
  return link && link.origin === location.origin && !link.target && !link.hasAttribute('download') ? link : undefined;
};

const isSamePage = (address: string): boolean => address.split('#')[0] === location.href.split('#')[0];

/** Follows links inside the document from now on; `onFailure` is told when a page does not come. */
export const stayInDocument = (onFailure: (message: string) => void): void => {
  siteRoot();
  makeAbsolute(document, location.href);
  let newest = 0;
  const go = async (address: string, commit: () => void): Promise<void> => {
    newest += 1;
    const mine = newest;
    const page = await fetchPage(address);
    if (page) {
      makeAbsolute(page, address);
      await addStyles(page);
    }
    if (mine !== newest) return;
    // The address changes only when the page is there: a missing page must not change the base of what follows.
    if (!page) return onFailure(pageNotLoaded);
    commit();
    show(page, address);
  };
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || (isSamePage(link.href) && link.hash)) return;
    event.preventDefault();
    void go(link.href, () => history.pushState(null, '', link.href));
  });
  let shown = location.href;
  addEventListener('popstate', () => {
    if (location.href.split('#')[0] !== shown.split('#')[0]) void go(location.href, () => undefined);
    shown = location.href;
  });
  document.addEventListener('astro:after-swap', () => {
    shown = location.href;
  });
};
