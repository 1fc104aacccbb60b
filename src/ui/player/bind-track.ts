import { type Assignment, readAssignment } from '#domain/assignment.ts';
import type { ActivityId, OverlayId, TrackId } from '#domain/ids.ts';
import type { TrackChoice } from '#domain/progress.ts';
import { chooseTrack } from '#player/choose-track.ts';
import { siteUrl } from '#player/site-root.ts';
import { $phase, $progress } from '#player/stores.ts';
import { track as text } from '#text/track.ts';

const formOf = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('form[data-choose-track]');

const choiceIn = (form: HTMLFormElement): TrackChoice => {
  const values = new FormData(form);
  return {
    track: form.dataset['chooseTrack'] as TrackId,
    activity: (values.get('activity') ?? undefined) as ActivityId | undefined,
    overlays: values.getAll('overlay') as OverlayId[],
  };
};

const same = (a: TrackChoice, b: TrackChoice | undefined): boolean =>
  b !== undefined &&
  a.track === b.track &&
  (a.activity ?? '') === (b.activity ?? '') &&
  [...a.overlays].sort().join() === [...b.overlays].sort().join();

/** Shows the stored choice in the form, once: later the learner's own clicks count. */
const fill = (form: HTMLFormElement, choice: TrackChoice): void => {
  for (const input of form.querySelectorAll('input')) {
    if (input.name === 'overlay') input.checked = (choice.overlays as readonly string[]).includes(input.value);
    if (input.name === 'activity') input.checked = input.value === choice.activity;
  }
};

const showState = (form: HTMLFormElement): void => {
  const isChosen = same(choiceIn(form), $progress.get().track?.value);
  const status = form.querySelector('[data-track-status]');
  if (status) status.textContent = isChosen ? text.chosen : '';
  const button = form.querySelector('button[type=submit]');
  button?.setAttribute('aria-disabled', String(isChosen));
};

/** What of an assignment the form has a field for: a link may name roles that this edition does not know. */
const offeredBy = (form: HTMLFormElement, { activity, overlays }: Assignment): TrackChoice => {
  const inputs = [...form.querySelectorAll('input')];
  const has = (name: string, value: string): boolean =>
    inputs.some((input) => input.name === name && input.value === value);
  return {
    track: form.dataset['chooseTrack'] as TrackId,
    activity: activity && has('activity', activity) ? activity : undefined,
    overlays: overlays.filter((overlay) => has('overlay', overlay)),
  };
};

/** A link from HR: asks before it replaces a track that was chosen. */
const offerAssignment = (form: HTMLFormElement): void => {
  const assigned = readAssignment(location.hash);
  const panel = document.querySelector<HTMLElement>('[data-assigned]');
  if (!assigned || !panel) return;
  const choice = offeredBy(form, assigned);
  const present = $progress.get().track?.value;
  if (same(choice, present)) return;
  const replaces = panel.querySelector('[data-assigned-replaces]');
  if (replaces) replaces.textContent = present ? text.assignedReplaces(codeOf(present.track)) : '';
  panel.hidden = false;
  panel.querySelector('[data-accept]')?.addEventListener('click', () => {
    fill(form, choice);
    chooseTrack(choice);
    panel.hidden = true;
    form.querySelector<HTMLElement>('[data-track-status]')?.focus();
  });
  panel.querySelector('[data-decline]')?.addEventListener('click', () => {
    panel.hidden = true;
    document.querySelector<HTMLElement>('main')?.focus();
  });
};

/** The code that officials use for a track's id, as the page's list of data has it. */
const codeOf = (track: TrackId): string => {
  const codes = JSON.parse(document.querySelector('[data-track-codes]')?.textContent ?? '{}') as Record<string, string>;
  return codes[track] ?? track;
};

const bindForm = (form: HTMLFormElement): (() => void) => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    chooseTrack(choiceIn(form));
  };
  const refresh = (): void => showState(form);
  form.addEventListener('submit', submit);
  form.addEventListener('change', refresh);
  const stopPhase = $phase.subscribe((phase) => {
    if (phase !== 'open') return;
    const present = $progress.get().track?.value;
    if (present && present.track === form.dataset['chooseTrack']) fill(form, present);
    refresh();
    offerAssignment(form);
  });
  const stopProgress = $progress.listen(refresh);
  return () => {
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
