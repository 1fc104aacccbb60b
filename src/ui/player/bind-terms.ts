const buttonOf = (card: HTMLElement): HTMLElement | null => document.querySelector(`[popovertarget="${card.id}"]`);

/** A card that opens under its button; browsers without popovers (before Chromium 114) get the same by class. */
const open = (card: HTMLElement, isOpen: boolean): void => {
  card.toggleAttribute('data-open', isOpen);
  buttonOf(card)?.setAttribute('aria-expanded', String(isOpen));
};

const cardOf = (event: Event): HTMLElement | null => {
  const button = event.target instanceof Element && event.target.closest('[popovertarget]');
  return button ? document.getElementById(button.getAttribute('popovertarget') ?? '') : null;
};

const closeOthers = (kept: HTMLElement | null): void => {
  for (const card of document.querySelectorAll<HTMLElement>('.term-card[data-open]'))
    if (card !== kept) open(card, false);
};

/** Only where the browser has no popovers of its own. */
export const bindTerms = (): (() => void) => {
  if ('popover' in HTMLElement.prototype) return () => undefined;
  const click = (event: Event): void => {
    const card = cardOf(event);
    const inside = event.target instanceof Element && event.target.closest('.term-card') !== null;
    if (!inside) closeOthers(card);
    if (card) open(card, !card.hasAttribute('data-open'));
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const left = document.activeElement?.closest<HTMLElement>('.term-card[data-open]');
    closeOthers(null);
    // The focus must not vanish with the card.
    if (left) buttonOf(left)?.focus();
  };
  document.addEventListener('click', click);
  document.addEventListener('keydown', key);
  // Says from now on, and before the first press, that the button opens something.
  for (const card of document.querySelectorAll<HTMLElement>('.term-card')) open(card, false);
  return () => {
    document.removeEventListener('click', click);
    document.removeEventListener('keydown', key);
  };
};
