import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Without frames the page itself can sum up; the newer way opens a blank page each time.
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

const findings = async (builder: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

/** What axe finds on the page as it stands, a line for each: rule, element, reason. */
export const axeFindings = (page: Page): Promise<readonly string[]> => findings(axe(page).withTags(tags));

/** The same by the rules that look at colours. */
export const axeColourFindings = (page: Page): Promise<readonly string[]> =>
  findings(axe(page).withRules(['color-contrast', 'link-in-text-block']));
