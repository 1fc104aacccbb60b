import type { Report } from '#records/report.ts';
import { type ScormModel, wordId } from './model.ts';
import type { ScormSession } from './scorm-session.ts';

export type Objectives = {
  /** Tells what has changed; what is refused is not asked for again in this session. */
  readonly tell: (next: Report) => void;
};

/** `known`: the ids that the LMS has, in its order; undefined where it keeps no objectives. */
export const objectivesIn = (
  session: Pick<ScormSession, 'offer'>,
  model: Pick<ScormModel, 'objective'>,
  known: readonly string[] | undefined,
): Objectives => {
  let ids = known;
  const placeOf = (id: string): number | undefined => {
    if (!ids) return undefined;
    const place = ids.indexOf(id);
    if (place >= 0) return place;
    const added = ids.length;
    ids = session.offer([`cmi.objectives.${added}.id`, id]) ? [...ids, id] : undefined;
    return ids && added;
  };
  return {
    tell: ({ objectives }) => {
      for (const objective of objectives) {
        const place = placeOf(wordId(objective.competency));
        if (place === undefined) return;
        for (const [name, value] of model.objective(objective)) {
          session.offer([`cmi.objectives.${place}.${name}`, value]);
        }
      }
    },
  };
};
