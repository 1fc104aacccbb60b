import type { ActivityId, OverlayId, TrackId } from '#domain/ids.ts';
import type { TrackChoice } from '#domain/progress.ts';
import { chosenByHand, sameTrack } from '#domain/track-choice.ts';
import { chooseTrack } from '#player/choose-track.ts';
import { siteUrl } from '#player/site-root.ts';
import { $phase, $progress } from '#player/stores.ts';
import { track as text } from '#text/track.ts';
import { offerAssignment } from './offer-assignment.ts';
import { codeOf } from './track-codes.ts';
import { wakeForm } from './wake-form.ts';

const formOf = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('form[data-choose-track]');

const choiceIn = (form: HTMLFormElement): TrackChoice => {
  const values = new FormData(form);
  return {
    track: form.dataset['chooseTrack'] as TrackId,
    activity: (values.get('activity') ?? undefined) as ActivityId | undefined,
    overlays: values.getAll('overlay') as OverlayId[],
  };
};

/** Shows the stored choice in the form, once: later the learner's own clicks count. */
const fill = (form: HTMLFormElement, choice: TrackChoice): void => {
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'overlay') input.checked = (choice.overlays as readonly string[]).includes(input.value);
    if (input.name === 'activity') input.checked = input.value === choice.activity;
  }
};

const showState = (form: HTMLFormElement): void => {
  const isChosen = sameTrack(choiceIn(form), $progress.get().track?.value);
  const status = form.querySelector('[data-track-status]');
  if (status) status.textContent = isChosen ? text.chosen : '';
  const button = form.querySelector('button[type=submit]');
  button?.setAttribute('aria-disabled', String(isChosen));
};

const bindForm = (form: HTMLFormElement): (() => void) => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    chooseTrack(chosenByHand(choiceIn(form), $progress.get().track?.value));
  };
  const refresh = (): void => showState(form);
  const offer = (): void => offerAssignment(form, fill);
  form.addEventListener('submit', submit);
  wakeForm(form);
  form.addEventListener('change', refresh);
  const stopPhase = $phase.subscribe((phase) => {
    if (phase !== 'open') return;
    const present = $progress.get().track?.value;
    if (present && present.track === form.dataset['chooseTrack']) fill(form, present);
    refresh();
    offer();
    // A second link to the page that is open already changes the address and loads nothing.
    addEventListener('hashchange', offer);
  });
  const stopProgress = $progress.listen(refresh);
  return () => {
    removeEventListener('hashchange', offer);
    stopPhase();
    stopProgress();
    form.removeEventListener('submit', submit);
    form.removeEventListener('change', refresh);
  };
};

/** Links marked `data-my-track` lead to the chosen track; what is marked `data-no-track` shows while there is none. */
const bindLinks = (): (() => void) =>
  $progress.subscribe(({ track }) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-my-track]')) {
      link.hidden = track === undefined;
      if (track) {
        link.href = siteUrl(`track/${track.value.track}.html`);
        link.textContent = `${text.mine}: ${codeOf(track.value.track)}`;
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-no-track]'))
      element.hidden = track !== undefined;
  });

export const bindTrack = (): (() => void) => {
  const form = formOf();
  const stops = [bindLinks(), ...(form ? [bindForm(form)] : [])];
  return () => {
    for (const stop of stops) stop();
  };
};
