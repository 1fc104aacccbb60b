import { idsIn, isFor, type Reader, readerOf } from '#domain/audience.ts';
import type { ActivityId, LevelId, TrackId } from '#domain/ids.ts';
import type { Progress } from '#domain/progress.ts';
import { $progress } from '#player/stores.ts';
import { othersHidden, othersShown } from '#text/audience.ts';

/** A package is made for one track; on the site it is the learner's own, once there is one. */
const readerIn = ({ track: chosen }: Progress): Reader | undefined => {
  const packaged = document.documentElement.dataset['track'];
  if (packaged) return readerOf(packaged as TrackId);
  return chosen && readerOf(chosen.value.track, chosen.value.activity);
};

const isOwn = ({ dataset }: HTMLElement, reader: Reader): boolean =>
  isFor(
    {
      levels: idsIn(dataset['forLevel']) as readonly LevelId[],
      activities: idsIn(dataset['forActivity']) as readonly ActivityId[],
    },
    reader,
  );

/** Withholds passages that are written for other levels and activities; one button shows them. */
export const bindAudience = (): (() => void) => {
  const passages = [...document.querySelectorAll<HTMLElement>('[data-for]')];
  const line = document.querySelector<HTMLElement>('[data-for-others]');
  const count = line?.querySelector<HTMLElement>('[data-for-others-count]');
  const button = line?.querySelector('button');
  if (!line || !count || !button) return () => undefined;
  let isAllShown = false;
  const show = (): void => {
    const reader = readerIn($progress.get());
    const others = passages.filter((passage) => reader !== undefined && !isOwn(passage, reader));
    for (const passage of passages) passage.hidden = !isAllShown && others.includes(passage);
    line.hidden = others.length === 0;
    button.setAttribute('aria-pressed', String(isAllShown));
    count.textContent = isAllShown ? othersShown : othersHidden(others.length);
  };
  const press = (): void => {
    isAllShown = !isAllShown;
    show();
  };
  button.addEventListener('click', press);
  const stop = $progress.subscribe(show);
  return () => {
    stop();
    button.removeEventListener('click', press);
  };
};
