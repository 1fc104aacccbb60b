const blocks = 'h1,h2,h3,h4,p,li,dt,dd,blockquote,summary,legend,label,td,th,figcaption,[role=status]';

export type ReadBlock = { readonly element: HTMLElement; readonly text: string };

const holdsBlock = (node: Node): boolean =>
  node instanceof Element && (node.matches(blocks) || node.querySelector(blocks) !== null);

/** What of an element is seen and stands outside of the blocks within it. */
const ownText = (element: HTMLElement): string => {
  if (!element.querySelector(blocks)) return element.innerText;
  const own = [...element.childNodes].filter((node) => !holdsBlock(node));
  return own.map((node) => (node instanceof HTMLElement ? node.innerText : (node.textContent ?? ''))).join('');
};

/** A page as a voice reads it: paragraph by paragraph, in the order of the page, without what is hidden. */
export const readBlocks = (main: HTMLElement): readonly ReadBlock[] =>
  [...main.querySelectorAll<HTMLElement>(blocks)]
    .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden=true],nav'))
    .map((element) => ({ element, text: ownText(element).replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
