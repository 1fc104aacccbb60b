import { isSlashOn } from './slash-key.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(':read-write, select');

/** By the place of the key: under the Russian layout it gives another sign. */
const isAsked = (event: KeyboardEvent): boolean => {
  const { code, key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (ctrlKey || metaKey) return code === 'KeyK' && !altKey && !shiftKey;
  return (key === '/' || (code === 'Slash' && !shiftKey)) && !altKey && !isTyping(target) && isSlashOn();
};

const isPlainPress = (event: Event): boolean =>
  event instanceof MouseEvent &&
  !(event.ctrlKey || event.metaKey || event.shiftKey) &&
  event.target instanceof Element &&
  event.target.closest('[data-search]') !== null;

/** Opens search by a link or button of the header, «/» or Ctrl+K; it is fetched only then. */
export const bindSearch = (): (() => void) => {
  const listen = (event: Event): void => {
    if (!(event instanceof KeyboardEvent ? isAsked(event) : isPlainPress(event))) return;
    event.preventDefault();
    void import('#ui/search/open-dialog.tsx').then(({ openDialog }) => openDialog());
  };
  document.addEventListener('keydown', listen);
  document.addEventListener('click', listen);
  return () => {
    document.removeEventListener('keydown', listen);
    document.removeEventListener('click', listen);
  };
};
