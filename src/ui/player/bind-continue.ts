import { siteUrl } from '#player/site-root.ts';
import { $progress } from '#player/stores.ts';

/**
 * Links marked `data-continue` lead to the place where the learner left off: of one course where they name it (then
 * they say `data-continue-text`), of any where they do not. `data-continue-panel` shows only when there is such a place.
 */
export const bindContinue = (): (() => void) => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-continue]')];
  const panel = document.querySelector<HTMLElement>('[data-continue-panel]');
  if (links.length === 0) return () => undefined;
  return $progress.subscribe(({ place }) => {
    if (!place) return;
    const { course, page } = place.value;
    for (const link of links) {
      const wanted = link.dataset['continue'];
      if (wanted && wanted !== course) continue;
      link.href = siteUrl(`courses/${course}/${page}.html`);
      if (wanted) link.textContent = link.dataset['continueText'] ?? link.textContent;
      else showPlace(link, course, page);
    }
    if (panel) panel.hidden = false;
  });
};

/** The titles of all pages stand in the page as a list of data, so that no file has to be fetched for them. */
const showPlace = (link: HTMLElement, course: string, page: string): void => {
  const list = document.querySelector('[data-titles]')?.textContent ?? '{}';
  const titles = JSON.parse(list) as Readonly<Record<string, string>>;
  const place = document.querySelector('[data-continue-title]');
  if (place) place.textContent = titles[`${course}/${page}`] ?? '';
  link.setAttribute('aria-describedby', 'continue-title');
};
