import type { Interaction } from '#domain/question.ts';
import type { Answered } from '#records/learner-record.ts';
import { filled, plainNumber, resultOf, two } from '#records/scorm/interaction-fields.ts';
import { type SpelledInteraction, wordId } from '#records/scorm/model.ts';
import { sessionTime2004 } from '#records/scorm/session-time.ts';

/** How SCORM 2004 (RTE 4.2.9) tells a response and the right one. */
type Spelled = {
  readonly part?: string | undefined;
  readonly type: string;
  readonly response?: string | undefined;
  readonly pattern?: string | undefined;
};

/** The smallest permitted maximum of choices, pairs and the items of an order. */
const longestList = 36;

/** Undefined for more than every LMS takes: a part of an answer would be another answer. */
const list = (parts: readonly string[]): string | undefined =>
  parts.length <= longestList ? parts.join('[,]') : undefined;

const ids = (parts: readonly string[]): string | undefined => list(parts.map(wordId));

const pairs = (all: readonly (readonly [string, string])[]): string | undefined =>
  list(all.map(([one, other]) => `${wordId(one)}[.]${wordId(other)}`));

const spelled = (told: Interaction): readonly Spelled[] => {
  switch (told.type) {
    case 'choice':
      return [{ type: 'choice', response: ids(told.chosen), pattern: ids(told.right) }];
    case 'true-false':
      return [{ type: 'true-false', response: String(told.given), pattern: String(told.right) }];
    case 'matching':
      return [{ type: 'matching', response: pairs(told.pairs), pattern: pairs(told.right) }];
    case 'sequencing':
      return [{ type: 'sequencing', response: ids(told.order), pattern: ids(told.right) }];
    case 'numeric':
      return [
        {
          type: 'numeric',
          response: told.given === undefined ? undefined : plainNumber(told.given),
          // Always a range: one number alone is a pattern to some LMSs and none to others.
          pattern: told.right.map(plainNumber).join('[:]'),
        },
      ];
    case 'likert':
      return told.rows.map(({ row, chosen }) => ({ part: row, type: 'likert', response: wordId(chosen) }));
    case 'performance':
      return [{ type: 'performance', response: pairs(told.steps), pattern: pairs(told.right) }];
    case 'fill-in':
      // What a learner types may hold personal data: it stays here.
      return [{ type: 'fill-in' }];
    default:
      return told satisfies never;
  }
};

const longestDescription = 250;

/** The question's own words on one line; a brace at the beginning would be taken for a language. */
const description = (text: string): string => {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s{]+/, '')
    .trim();
  const shown = line.length <= longestDescription ? line : `${line.slice(0, longestDescription - 1)}…`;
  return `{lang=ru}${shown}`;
};

/** time (second,10,0), local: ADL's model takes neither a zone nor three decimals. */
const timestamp = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` +
  `T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;

export const interactions2004 = (answered: Answered): readonly SpelledInteraction[] =>
  spelled(answered.interaction).map(({ part, type, response, pattern }) => ({
    part,
    fields: filled([
      ['type', type],
      ['objectives.0.id', wordId(answered.competency)],
      ['timestamp', timestamp(answered.at)],
      ['correct_responses.0.pattern', pattern],
      ['weighting', '1'],
      ['learner_response', response],
      ['result', resultOf(answered.score, 'incorrect')],
      ['latency', sessionTime2004(answered.latencyMs)],
      ['description', description(answered.text)],
    ]),
  }));
