import { readView, type ViewSettings, viewKey, writeView } from './view-settings.ts';

/** Null where the browser refuses storage. */
const stored = (): string | null => {
  try {
    return localStorage.getItem(viewKey) ?? '';
  } catch {
    return null;
  }
};

/** What is shown now; where nothing can be stored, the page itself knows. */
export const presentView = (): ViewSettings => readView(stored() ?? document.documentElement.dataset['view'] ?? '');

/** False if the browser did not take it. */
const keep = (words: string): boolean => {
  try {
    if (words === '') localStorage.removeItem(viewKey);
    else localStorage.setItem(viewKey, words);
    return true;
  } catch {
    return false;
  }
};

const systemScheme = (): 'contrast' | 'light' =>
  matchMedia('(prefers-contrast: more)').matches ? 'contrast' : 'light';

/** The scheme that is seen, chosen or not. */
export const shownScheme = ({ scheme }: ViewSettings) => scheme ?? systemScheme();

/** Shows the page so, and keeps it for the next ones; whether it could be kept. */
export const showView = (settings: ViewSettings): boolean => {
  document.documentElement.dataset['view'] = writeView({ ...settings, scheme: shownScheme(settings) });
  return keep(writeView(settings));
};

/** Comes back when the styles of the panel and of the settings are here, or cannot be had. */
export const viewSheet = async (): Promise<void> => {
  const named = document.querySelector<HTMLLinkElement>('link[rel=alternate][data-view-sheet]');
  if (!named || document.querySelector('link[rel=stylesheet][data-view-sheet]')) return;
  const sheet = named.cloneNode() as HTMLLinkElement;
  sheet.rel = 'stylesheet';
  await new Promise<unknown>((resolve) => {
    sheet.onload = resolve;
    sheet.onerror = resolve;
    document.head.append(sheet);
  });
};
