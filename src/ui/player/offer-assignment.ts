import { type Assignment, readAssignment } from '#domain/assignment.ts';
import type { TrackChoice } from '#domain/progress.ts';
import { sameAssignment } from '#domain/track-choice.ts';
import { chooseTrack } from '#player/choose-track.ts';
import { $progress } from '#player/stores.ts';
import { today } from '#player/today.ts';
import { deadlineText } from '#text/deadline.ts';
import { track as text } from '#text/track.ts';
import { codeOf } from './track-codes.ts';

type Fill = (form: HTMLFormElement, choice: TrackChoice) => void;

/** What of an assignment the form has a field for: a link may name roles that this edition does not know. */
const offeredBy = (form: HTMLFormElement, { track, activity, overlays, deadline, row }: Assignment): TrackChoice => {
  const inputs = [...form.querySelectorAll('input')];
  const has = (name: string, value: string): boolean =>
    inputs.some((input) => input.name === name && input.value === value);
  return {
    track,
    activity: activity && has('activity', activity) ? activity : undefined,
    overlays: overlays.filter((overlay) => has('overlay', overlay)),
    ...(deadline && { deadline }),
    ...(row && { row }),
  };
};

const say = (panel: HTMLElement, part: string, words: string): void => {
  const element = panel.querySelector(`[data-assigned-${part}]`);
  if (element) element.textContent = words;
};

/** Instead of what the button did for an earlier link on the same page. */
const onPress = (panel: HTMLElement, name: string, run: () => void): void => {
  const button = panel.querySelector<HTMLElement>(`[data-${name}]`);
  if (!button) return;
  button.onclick = () => {
    panel.hidden = true;
    run();
  };
};

const namesOf = (form: HTMLFormElement, { overlays }: TrackChoice): readonly string[] =>
  [...form.querySelectorAll<HTMLElement>('[data-name]')]
    .filter((input) => (overlays as readonly string[]).includes(input.id))
    .map((input) => `«${input.dataset['name']}»`);

type Offer = { readonly choice: TrackChoice; readonly roles: readonly string[]; readonly accept: () => void };

const ask = (panel: HTMLElement, { choice, roles, accept }: Offer): void => {
  const present = $progress.get().track?.value;
  const replaces = present !== undefined && present.track !== choice.track;
  say(panel, 'replaces', replaces ? text.assignedReplaces(codeOf(present.track)) : '');
  say(panel, 'deadline', choice.deadline === undefined ? '' : deadlineText(choice.deadline, today()));
  say(panel, 'roles', roles.length === 0 ? '' : text.assignedRoles(roles));
  panel.hidden = false;
  onPress(panel, 'accept', accept);
  onPress(panel, 'decline', () => document.querySelector<HTMLElement>('main')?.focus());
};

/** A link from HR: asks before anything is chosen or replaced, and says when the link came damaged. */
export const offerAssignment = (form: HTMLFormElement, fill: Fill): void => {
  const panel = document.querySelector<HTMLElement>('[data-assigned]');
  const refusal = document.querySelector<HTMLElement>('[data-assignment-damaged]');
  const read = readAssignment(location.hash);
  if (!read || !panel || !refusal) return;
  panel.hidden = true;
  refusal.hidden = true;
  // Another track's page: then the address was damaged before the fragment.
  if (!read.ok || read.assignment.track !== form.dataset['chooseTrack']) {
    refusal.hidden = false;
    return;
  }
  const choice = offeredBy(form, read.assignment);
  if (sameAssignment(choice, $progress.get().track?.value)) return;
  const accept = (): void => {
    fill(form, choice);
    chooseTrack(choice);
    form.querySelector<HTMLElement>('[data-track-status]')?.focus();
  };
  ask(panel, { choice, roles: namesOf(form, choice), accept });
};
