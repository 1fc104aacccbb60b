import { differentFeedback, noAnswers, partialCredit, strictCompare, wildcard } from '#text/exchange-reasons.ts';
import { approximated, type Note, refused } from '../report.ts';
import { feedbackOr, madeUp } from './feedback.ts';
import type { Answer } from './item.ts';
import type { MoodleMapper } from './mapper.ts';
import { anything, hasWildcard, typed, untyped } from './typed.ts';

const isRight = ({ text, fraction }: Answer): boolean => text !== anything && fraction >= 100;

const differing = (field: string, feedbacks: readonly string[]): readonly Note[] =>
  new Set(feedbacks).size > 1 ? [approximated(field, differentFeedback)] : [];

const partial = (answers: readonly Answer[]): readonly Note[] =>
  answers.some(({ fraction }) => fraction > 0 && fraction < 100) ? [approximated('score', partialCredit)] : [];

export const shortText: MoodleMapper<'short-text'> = {
  write: ({ answers, mistakes, feedback }) => ({
    ok: true,
    item: {
      type: 'shortanswer',
      answers: [
        ...answers.map((text) => ({ text: typed(text), fraction: 100, feedback: feedback.right })),
        ...mistakes.map(({ text, feedback: told }) => ({ text: typed(text), fraction: 0, feedback: told })),
        { text: anything, fraction: 0, feedback: feedback.wrong },
      ],
    },
    notes: [approximated('score', strictCompare)],
  }),
  read: (item) => {
    if (item.type !== 'shortanswer') return refused(noAnswers);
    const right = item.answers.filter(isRight);
    if (right.length === 0) return refused(noAnswers);
    const others = item.answers.filter((answer) => !isRight(answer) && answer.text !== anything);
    const told = right.map(({ feedback }) => feedback);
    const wrong = item.answers.find(({ text }) => text === anything)?.feedback ?? '';
    return {
      ok: true,
      own: {
        kind: 'short-text',
        answers: right.map(({ text }) => untyped(text)),
        mistakes: others.map(({ text, feedback }) => ({ text: untyped(text), feedback: feedbackOr(feedback, false) })),
        feedback: { right: feedbackOr(told[0] ?? '', true), wrong: feedbackOr(wrong, false) },
      },
      notes: [
        ...madeUp('feedback.right', told.slice(0, 1)),
        ...differing('feedback.right', told),
        ...madeUp('feedback.wrong', [wrong]),
        ...madeUp(
          'mistakes.feedback',
          others.map(({ feedback }) => feedback),
        ),
        ...partial(others),
        ...(right.some(({ text }) => hasWildcard(text)) ? [approximated('answers', wildcard)] : []),
      ],
    };
  },
};
