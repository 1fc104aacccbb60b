import type { Answered } from '#records/learner-record.ts';
import { type Element, type ScormModel, type SpelledInteraction, wordId } from './model.ts';
import { textOf } from './read-launch.ts';
import type { ScormSession } from './scorm-session.ts';

/** `question`: an answer goes under the question's id, `attempt`: under one of its own in every attempt at a test. */
export type InteractionIds = 'off' | 'question' | 'attempt';

/** SCORM 2004's smallest permitted maximum; a report with more helps nobody. */
const most = 250;

const idOf = ({ question, attempt }: Answered, { part }: SpelledInteraction, ids: InteractionIds): string => {
  const suffix = ids === 'attempt' ? attempt : undefined;
  return [question, part, suffix]
    .filter((one) => one !== undefined)
    .map((one, place) => (place === 0 ? wordId(one) : one.replaceAll('-', '_')))
    .join('_');
};

/** Where the LMS's list of interactions ends and what it takes of one. */
type Room = { readonly next: number; readonly children: readonly string[] };

/** Undefined where the LMS takes none. What earlier sessions told stands before: in SCORM 1.2 it cannot be read back. */
const roomIn = ({ get }: Pick<ScormSession, 'get'>): Room | undefined => {
  const children = textOf(get, 'cmi.interactions._children').split(',');
  if (!children.includes('id') || !children.includes('type')) return undefined;
  const count = Number.parseInt(textOf(get, 'cmi.interactions._count'), 10);
  return count >= 0 ? { next: count, children } : undefined;
};

/**
 * Tells answers one by one, each once: what is refused is left out, and where the LMS refuses an id, all that would
 * follow.
 */
export const interactionsIn = (
  session: Pick<ScormSession, 'get' | 'offer'>,
  model: Pick<ScormModel, 'interactions'>,
  ids: InteractionIds,
): ((answered: Answered) => void) => {
  let room: Room | undefined;
  let isOff = ids === 'off';
  const begin = (id: string): number | undefined => {
    if (isOff) return undefined;
    room ??= roomIn(session);
    const place = room?.next ?? most;
    isOff = place >= most || !session.offer([`cmi.interactions.${place}.id`, id]);
    if (isOff || !room) return undefined;
    room = { ...room, next: place + 1 };
    return place;
  };
  const takes = (field: string): boolean => room?.children.includes(field.split('.')[0] ?? '') === true;
  const tell = (id: string, { fields }: SpelledInteraction): void => {
    const place = begin(id);
    if (place === undefined) return;
    const elements = fields
      .filter(([name]) => takes(name))
      .map(([name, value]): Element => [`cmi.interactions.${place}.${name}`, value]);
    for (const element of elements) session.offer(element);
  };
  return (answered) => {
    if (isOff) return;
    for (const one of model.interactions(answered)) tell(idOf(answered, one, ids), one);
  };
};
