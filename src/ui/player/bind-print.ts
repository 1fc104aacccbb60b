/** `data-print="memo"` prints one part of the page; `data-print=""` the whole. */
export const bindPrint = (): (() => void) => {
  const print = (event: Event): void => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-print]');
    if (!button || button === document.body) return;
    const part = button.dataset['print'];
    if (part) document.body.dataset['print'] = part;
    window.print();
    delete document.body.dataset['print'];
  };
  document.addEventListener('click', print);
  return () => document.removeEventListener('click', print);
};
