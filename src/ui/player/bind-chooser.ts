import { siteUrl } from '#player/site-root.ts';
import { home } from '#text/home.ts';
import { wakeForm } from './wake-form.ts';

/** Track ids by `level` or `level-activity`. */
type Tracks = Readonly<Record<string, string>>;

const showErrors = (form: HTMLFormElement, missing: readonly (readonly [field: string, text: string])[]): void => {
  const summary = form.querySelector<HTMLElement>('[data-errors]');
  if (!summary) return;
  const items = missing.map(([field, text]) => {
    const link = document.createElement('a');
    link.href = `#${field}-first`;
    link.textContent = text;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  summary.querySelector('ul')?.replaceChildren(...items);
  summary.hidden = missing.length === 0;
  if (missing.length > 0) summary.focus();
};

/** The home page's form: level and activity lead to a track. */
export const bindChooser = (): (() => void) => {
  const form = document.querySelector<HTMLFormElement>('form[data-chooser]');
  if (!form) return () => undefined;
  const tracks = JSON.parse(form.dataset['chooser'] ?? '{}') as Tracks;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const values = new FormData(form);
    const level = String(values.get('level') ?? '');
    const activity = String(values.get('activity') ?? '');
    const track = tracks[level] ?? tracks[`${level}-${activity}`];
    showErrors(form, [
      ...(level ? [] : [['level', home.chooseLevel] as const]),
      ...(activity || tracks[level] ? [] : [['activity', home.chooseActivity] as const]),
    ]);
    if (track) location.href = siteUrl(`track/${track}.html`);
  };
  form.addEventListener('submit', submit);
  wakeForm(form);
  return () => form.removeEventListener('submit', submit);
};
