import type { StoredResponse } from '#domain/question.ts';
import type { Question } from '#questions/kinds.ts';
import { recordFormOf } from '#questions/record-forms.ts';

type Pairs = Readonly<Record<string, string>>;

const nth = <Item>(list: readonly Item[], which: number): Item | undefined => list[which % list.length];

/** One option that was left out is chosen, or one that was chosen is dropped. */
const toggled = (best: readonly string[], response: readonly string[], which: number): readonly string[] => {
  const wrong = nth(
    [...best.filter((id) => !response.includes(id)), ...response.filter((id) => !best.includes(id))],
    which,
  );
  if (wrong === undefined) return response;
  return response.includes(wrong) ? response.filter((id) => id !== wrong) : [...response, wrong];
};

const corrected = (best: Pairs, response: Pairs, which: number): Pairs => {
  const part = nth(Object.keys(best), which);
  return part === undefined ? response : { ...response, [part]: best[part] ?? '' };
};

/**
 * The response with one of its parts as in the best response; `which` counts the parts. Where the parts cannot be
 * set one by one, as with a single choice, an order, or a number whose unit says how much it is, it is the best
 * response itself.
 */
export const oneStepCloser = (question: Question, response: StoredResponse, which: number): StoredResponse => {
  const best = recordFormOf(question).best(question);
  if (question.kind === 'multiple') return toggled(best as readonly string[], response as readonly string[], which);
  if (typeof best === 'string' || Array.isArray(best) || question.kind === 'numeric') return best;
  return corrected(best as Pairs, response as Pairs, which);
};
