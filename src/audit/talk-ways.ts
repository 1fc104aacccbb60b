import type { CourseId, QuestionId } from '#domain/ids.ts';
import type { Question } from '#questions/kinds.ts';
import { type Talk, talkOf } from './talk.ts';
import { flawsOf } from './talk-flaws.ts';

/** A way through a talk: choices as they are stored (`n1.a`), and the points for all of them. */
export type Way = { readonly path: readonly string[]; readonly points: number };

export type Extremes = { readonly best: Way; readonly worst: Way };

const more = (one: Way, other: Way): Way => (other.points > one.points ? other : one);
const fewer = (one: Way, other: Way): Way => (other.points < one.points ? other : one);

/** The ways with most and with fewest points. Only for a talk without flaws: it goes on until the talk ends. */
export const extremesOf = (talk: Talk): Extremes => {
  const known = new Map<string, Extremes>();
  const ended: Extremes = { best: { path: [], points: 0 }, worst: { path: [], points: 0 } };
  const from = (id: string): Extremes => {
    const before = known.get(id);
    if (before) return before;
    const choices = talk.nodes.find((node) => node.id === id)?.choices ?? [];
    const ways = choices.map((choice) => {
      const rest = choice.to === undefined ? ended : from(choice.to);
      const first = (way: Way): Way => ({
        path: [`${id}.${choice.id}`, ...way.path],
        points: choice.points + way.points,
      });
      return { best: first(rest.best), worst: first(rest.worst) };
    });
    const found = {
      best: ways.map(({ best }) => best).reduce(more),
      worst: ways.map(({ worst }) => worst).reduce(fewer),
    };
    known.set(id, found);
    return found;
  };
  return from(talk.start);
};

/** A talk with its ways. */
export type TalkFigures = Extremes & Of & { readonly question: QuestionId };

/** Where questions stand; `file` from the project's root. */
type Of = { readonly course: CourseId; readonly file: string };

/** The talks among questions that have no flaw; those with one are told of by `talkFlaws`. */
export const talkFigures = (questions: readonly Question[], of: Of): readonly TalkFigures[] =>
  questions.flatMap((question) => {
    const talk = talkOf(question);
    if (talk === undefined || flawsOf(talk).length > 0) return [];
    return [{ ...of, question: question.id, ...extremesOf(talk) }];
  });
