import { render } from 'preact';
import { pageAtHand } from '#ui/player/page-at-hand.ts';
import forms from '#ui/styles/forms.css?inline';
import looks from '#ui/styles/search.css?inline';
import { SearchDialog } from './SearchDialog.tsx';

/** Pages do not carry these styles: most are read without a search. */
const addStyles = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${forms}\n${looks}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

const focusField = (within: ParentNode): void => within.querySelector<HTMLElement>('input[type="search"]')?.focus();

const makeDialog = (): HTMLDialogElement => {
  addStyles();
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-labelledby', 'search-title');
  const close = (): void => dialog.close();
  // Each opening draws anew: the course at hand may be another one, and a query of before is in the way.
  dialog.addEventListener('close', () => render(null, dialog));
  dialog.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (isLink || target === dialog) close();
  });
  // A search field takes Escape for itself while it has text.
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  document.body.append(dialog);
  return dialog;
};

let dialog: HTMLDialogElement | undefined;

/** Opens search over the page, or goes to the field of the page that is search itself. */
export const openDialog = (): void => {
  const page = document.querySelector<HTMLElement>('main');
  if (page?.querySelector('#search-query')) {
    focusField(page);
    return;
  }
  dialog ??= makeDialog();
  if (dialog.open) {
    focusField(dialog);
    return;
  }
  const own = dialog;
  const { course } = pageAtHand();
  render(<SearchDialog course={course} onClose={() => own.close()} />, own);
  own.showModal();
  focusField(own);
};
