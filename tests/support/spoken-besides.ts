import type { Locator } from '@playwright/test';

/**
 * What assistive technology is told of the fields beyond role, name and state, a line for each field that has any:
 * that it is required, that it is invalid, what describes it, what is spoken of itself.
 */
export const spokenBesides = (form: Locator): Promise<readonly string[]> =>
  form
    .locator('[aria-describedby], [required], [aria-invalid], [aria-live], [role="status"]')
    .evaluateAll((elements) => {
      const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
      const nameOf = (element: Element): string => {
        const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : [];
        const own = element.getAttribute('aria-label') ?? label?.[0]?.textContent;
        return words(own ?? element.querySelector('legend')?.textContent);
      };
      const describing = (element: Element): string =>
        (element.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => words(document.getElementById(id)?.innerText))
          .join(' ')
          .trim();
      return elements.map((element) => {
        const described = describing(element);
        const live = element.getAttribute('aria-live') ?? element.getAttribute('role');
        return [
          `${element.tagName.toLowerCase()} ${JSON.stringify(nameOf(element))}`,
          ...(element.hasAttribute('required') ? ['required'] : []),
          ...(element.hasAttribute('aria-invalid') ? ['invalid'] : []),
          ...(described ? [`described: ${JSON.stringify(described)}`] : []),
          ...(live
            ? [`speaks (${live}): ${JSON.stringify(words(element instanceof HTMLElement ? element.innerText : ''))}`]
            : []),
        ].join('; ');
      });
    });
