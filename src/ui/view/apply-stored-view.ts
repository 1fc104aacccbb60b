import { viewKey } from './view-settings.ts';

/**
 * Runs in the head of every page, before anything is painted. It is written out into the page as text, so it may use
 * nothing from outside and has no comments within. A damaged setting needs no care: no style answers to an unknown word.
 * A style sheet that the parser meets holds the first paint back in every browser, one that a script appends does not:
 * hence `document.write`.
 */
const applyStoredView = (key: string): void => {
  const asks = (what: string): boolean => matchMedia(`(${what})`).matches;
  let view = '';
  try {
    view = localStorage.getItem(key) ?? '';
  } catch {}
  if (!/light|dark|contrast|beige/.test(view) && asks('prefers-contrast:more')) view += ' contrast';
  if (!view && !asks('forced-colors:active')) return;
  document.documentElement.dataset['view'] = view;
  document.write(document.querySelector('[data-view-sheet]')?.outerHTML.replace('alternate', 'stylesheet') ?? '');
};

/** The script as it stands in the page. */
export const applyStoredViewCode: string = `(${applyStoredView})('${viewKey}')`
  .replace(/\s+/g, ' ')
  .replace(/ ?([=(){},;:?&|>!]+) ?/g, '$1');
