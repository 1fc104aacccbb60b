import { plainText } from '#domain/inline-markdown.ts';
import { recordFormOf } from '#questions/record-forms.ts';
import type { Answered } from '#records/learner-record.ts';
import type { Asked } from './asked.ts';

/** An answer as an LMS may be told of it; only the boots of LMSs bring what describes it. */
export const answeredOf = ({ question, response, score, latencyMs, attempt }: Asked, at: Date): Answered => {
  const interaction = recordFormOf(question).interaction(question, response);
  return {
    question: question.id,
    competency: question.competency,
    text: plainText(question.text),
    interaction,
    // Opinions alone are told on a scale; to ask the kind would bring every kind before the session can open.
    score: interaction.type === 'likert' ? undefined : score,
    latencyMs,
    at,
    attempt,
  };
};
