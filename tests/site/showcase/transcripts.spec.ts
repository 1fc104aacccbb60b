import type { Locator } from '@playwright/test';
import { shownKinds } from '#ui/showcase/shown-states.ts';
import { checkButton } from '../../support/check-button.ts';
import { formAt, openKind } from '../../support/showcase.ts';
import { expect, test } from '../../support/site-test.ts';
import { spokenBesides } from '../../support/spoken-besides.ts';

/*
 * What a screen reader is told of every state, as files to be read: change one on purpose with
 * `playwright test transcripts --update-snapshots` and read the difference before it is committed.
 */

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');

const transcript = async (title: string, form: Locator): Promise<string> => {
  const besides = await spokenBesides(form);
  const also = besides.length > 0 ? `\n  besides:\n${besides.map((line) => `    - ${line}`).join('\n')}` : '';
  return `${title}:\n${indented(await form.ariaSnapshot())}${also}\n`;
};

for (const [kind, examples] of shownKinds) {
  test(`what is told of ${kind} is what it was`, async ({ page }) => {
    await openKind(page, kind);
    const parts: string[] = [];
    for (const state of examples.flatMap(({ states }) => states)) {
      const form = formAt(page, state);
      parts.push(await transcript(state.anchor, form));
      if (state.marked || state.response !== undefined) continue;
      await checkButton(form).click();
      await expect(form.getByRole('alert')).toBeFocused();
      parts.push(await transcript(`${state.anchor}, refused`, form));
    }
    expect(parts.join('\n')).toMatchSnapshot(`${kind}.yaml`);
  });
}
