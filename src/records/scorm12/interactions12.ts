import type { Decision, Interaction } from '#domain/question.ts';
import type { Answered } from '#records/learner-record.ts';
import { filled, plainNumber, resultOf, two } from '#records/scorm/interaction-fields.ts';
import { type SpelledInteraction, wordId } from '#records/scorm/model.ts';
import { sessionTime12 } from '#records/scorm/session-time.ts';

/** How SCORM 1.2 (RTE 3.4.4, cmi.interactions) tells a response and the right one. */
type Spelled = {
  readonly part?: string | undefined;
  readonly type: string;
  readonly response?: string | undefined;
  readonly pattern?: string | undefined;
  /** In place of the question's own. */
  readonly result?: string | undefined;
};

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const digits = '1234567890abcdefghijklmnopqrstuvwxyz';

/** Ids inside responses are single characters, by authored order; a part beyond 36 has none. */
const coded = (alphabet: string, ids: readonly string[], id: string): string | undefined => alphabet[ids.indexOf(id)];

/** Undefined when any part has no code. */
const joined = (codes: readonly (string | undefined)[], separator: ',' | '.'): string | undefined =>
  codes.includes(undefined) ? undefined : codes.join(separator);

const listed = (ids: readonly string[], chosen: readonly string[]): string | undefined =>
  joined(
    chosen.map((id) => coded(letters, ids, id)),
    ',',
  );

type Pairs = readonly (readonly [string, string])[];

const paired = (sources: readonly string[], targets: readonly string[], pairs: Pairs): string | undefined =>
  joined(
    pairs.map(([source, target]) => joined([coded(letters, sources, source), coded(digits, targets, target)], '.')),
    ',',
  );

/** A way through a talk has no order of authors: its steps are told by their ids. */
const path = (steps: Pairs): string => steps.map(([step, answer]) => `${wordId(step)}.${wordId(answer)}`).join(',');

/** Off the best way there is no right choice to compare with. */
const decided = (chosen: string, right: string | undefined): string => {
  if (right === undefined) return 'neutral';
  return chosen === right ? 'correct' : 'wrong';
};

const decision = ({ step, options, chosen, right }: Decision): Spelled => ({
  part: step,
  type: 'choice',
  response: listed(options, [chosen]),
  pattern: right && listed(options, [right]),
  result: decided(chosen, right),
});

const performed = ({ steps, right, scale, decisions = [] }: Extract<Interaction, { type: 'performance' }>) => {
  const named = right.map(([step]) => step);
  const spell = (pairs: Pairs): string | undefined => (scale ? paired(named, scale, pairs) : path(pairs));
  const whole: Spelled = { type: 'performance', response: spell(steps), pattern: spell(right) };
  return [whole, ...decisions.map(decision)];
};

const spelled = (told: Interaction): readonly Spelled[] => {
  switch (told.type) {
    case 'choice':
      return [
        { type: 'choice', response: listed(told.options, told.chosen), pattern: listed(told.options, told.right) },
      ];
    case 'true-false':
      return [{ type: 'true-false', response: told.given ? 't' : 'f', pattern: told.right ? 't' : 'f' }];
    case 'matching':
      return [
        {
          type: 'matching',
          response: paired(told.sources, told.targets, told.pairs),
          pattern: paired(told.sources, told.targets, told.right),
        },
      ];
    case 'sequencing':
      return [
        { type: 'sequencing', response: listed(told.items, told.order), pattern: listed(told.items, told.right) },
      ];
    case 'numeric': {
      const [least, most] = told.right;
      // A pattern is one number here: there are no ranges.
      const pattern = least === most ? plainNumber(least) : undefined;
      return [{ type: 'numeric', response: told.given === undefined ? undefined : plainNumber(told.given), pattern }];
    }
    case 'likert':
      return told.rows.map(({ row, scale, chosen }) => ({
        part: row,
        type: 'likert',
        response: coded(digits, scale, chosen),
      }));
    case 'performance':
      return performed(told);
    case 'fill-in':
      // What a learner types may hold personal data: it stays here.
      return [{ type: 'fill-in' }];
    default:
      return told satisfies never;
  }
};

/** CMIString255 */
const fits = (text: string | undefined): string | undefined =>
  text !== undefined && text.length <= 255 ? text : undefined;

const time = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;

export const interactions12 = (answered: Answered): readonly SpelledInteraction[] =>
  spelled(answered.interaction).map(({ part, type, response, pattern, result }) => ({
    part,
    fields: filled([
      ['type', type],
      ['objectives.0.id', wordId(answered.competency)],
      ['time', time(answered.at)],
      ['correct_responses.0.pattern', fits(pattern)],
      ['weighting', '1'],
      ['student_response', fits(response)],
      ['result', result ?? resultOf(answered.score, 'wrong')],
      ['latency', sessionTime12(answered.latencyMs)],
    ]),
  }));
