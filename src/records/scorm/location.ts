import type { Ledger } from '#domain/ledger.ts';
import type { Place, Progress } from '#domain/progress.ts';
import type { Element, ScormModel } from './model.ts';

type Located = Pick<ScormModel, 'location' | 'longestLocation'>;

/** Stands for no place: some LMSs bring the old value back when "" is set, others refuse it. */
export const noLocation = ({ location }: Located): Element => [location, '-'];

export const locationElements = (
  progress: Progress,
  { course }: Ledger,
  { location, longestLocation }: Located,
): readonly Element[] => {
  const place = progress.place?.value;
  const fits = place?.course === course && place.page !== '' && place.page.length <= longestLocation;
  return fits ? [[location, place.page]] : [];
};

/** Undefined for a location that is no page of the course. */
export const placeAt = (location: string, { course, lessons, quizzes }: Ledger): Place | undefined => {
  const page = [...lessons, ...quizzes.map(({ id }) => id)].find((known) => known === location);
  return page && { course, page };
};
