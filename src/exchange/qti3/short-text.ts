import { noAnswers, strictCompare } from '#text/exchange-reasons.ts';
import { feedbackOr, madeUp } from '../moodle/feedback.ts';
import { approximated, refused } from '../report.ts';
import { element } from '../xml/element.ts';
import { declare } from './declare.ts';
import { response } from './identifiers.ts';
import type { QtiMapper } from './mapper.ts';
import { type Case, firstOf, mapped, say, setScore, variable } from './rules.ts';

/** Identifiers of what is said. */
export const rightSaid = 'right';
export const wrongSaid = 'wrong';
export const mistakeSaid = (place: number): string => `mistake_${place + 1}`;

const isTyped = (text: string, identifier: string): Case => ({
  when: element(
    'qti-string-match',
    { 'case-sensitive': 'false' },
    variable(response),
    element('qti-base-value', { 'base-type': 'string' }, text),
  ),
  does: [say(identifier)],
});

export const shortText: QtiMapper<'short-text'> = {
  write: ({ answers, mistakes, feedback }) => ({
    ok: true,
    notes: [approximated('score', strictCompare)],
    declarations: [
      declare({
        identifier: response,
        cardinality: 'single',
        type: 'string',
        right: answers.slice(0, 1),
        mapping: [...answers.map((text) => [text, 1] as const), ...mistakes.map(({ text }) => [text, 0] as const)],
      }),
    ],
    body: [element('p', {}, element('qti-text-entry-interaction', { 'response-identifier': response }))],
    processing: [
      setScore(mapped(response)),
      ...firstOf(
        [
          ...answers.map((text) => isTyped(text, rightSaid)),
          ...mistakes.map(({ text }, place) => isTyped(text, mistakeSaid(place))),
        ],
        [say(wrongSaid)],
      ),
    ],
    feedback: [
      [rightSaid, feedback.right],
      [wrongSaid, feedback.wrong],
      ...mistakes.map(({ feedback: told }, place) => [mistakeSaid(place), told] as const),
    ],
  }),
  read: ({ declarations: [declared], feedback }) => {
    const mapping = declared?.mapping ?? [];
    const mapped = mapping.filter(([, worth]) => worth > 0).map(([text]) => text);
    const answers = mapped.length > 0 ? mapped : (declared?.right ?? []);
    if (answers.length === 0) return refused(noAnswers);
    const wrongs = mapping.filter(([, worth]) => worth <= 0).map(([text]) => text);
    const told = wrongs.map((_, place) => feedback(mistakeSaid(place)));
    return {
      ok: true,
      own: {
        kind: 'short-text',
        answers,
        mistakes: wrongs.map((text, place) => ({ text, feedback: feedbackOr(told[place] ?? '', false) })),
        feedback: {
          right: feedbackOr(feedback(rightSaid), true),
          wrong: feedbackOr(feedback(wrongSaid), false),
        },
      },
      notes: [
        ...madeUp('feedback.right', [feedback(rightSaid)]),
        ...madeUp('feedback.wrong', [feedback(wrongSaid)]),
        ...madeUp('mistakes.feedback', told),
      ],
    };
  },
};
