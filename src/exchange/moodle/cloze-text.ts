import { differentFeedback, noGaps, noRightAnswer, rightAnswerIs, strictCompare } from '#text/exchange-reasons.ts';
import { approximated, refused } from '../report.ts';
import { nameGaps, numberGaps } from './body.ts';
import { madeUp } from './feedback.ts';
import type { Answer } from './item.ts';
import { type MoodleMapper, renamed } from './mapper.ts';
import { anything, typed, untyped } from './typed.ts';

const isRight = ({ text, fraction }: Answer): boolean => fraction >= 100 && text !== anything;

export const clozeText: MoodleMapper<'cloze-text'> = {
  write: ({ body, gaps }) => ({
    ok: true,
    item: {
      type: 'cloze',
      body: numberGaps(
        body,
        gaps.map(({ id }) => id),
      ),
      gaps: gaps.map(({ answers, feedback }) => ({
        as: 'text',
        answers: [
          ...answers.map((text) => ({ text: typed(text), fraction: 100, feedback })),
          { text: anything, fraction: 0, feedback },
        ],
      })),
    },
    notes: [...renamed('gaps.id'), approximated('score', strictCompare)],
  }),
  read: (item) => {
    if (item.type !== 'cloze') return refused(noGaps);
    const gaps = item.gaps.map(({ answers }, place) => ({
      id: `g${place + 1}`,
      answers: answers.filter(isRight).map(({ text }) => untyped(text)),
      feedback: answers.find(isRight)?.feedback || rightAnswerIs(answers.find(isRight)?.text ?? ''),
    }));
    if (gaps.some(({ answers }) => answers.length === 0)) return refused(noRightAnswer);
    const feedbacks = item.gaps.map(({ answers }) => answers.map(({ feedback }) => feedback));
    const notes = [
      ...renamed('gaps.id'),
      ...madeUp('gaps.feedback', feedbacks.flat()),
      ...(feedbacks.some((each) => new Set(each).size > 1) ? [approximated('gaps.feedback', differentFeedback)] : []),
    ];
    return { ok: true, own: { kind: 'cloze-text', body: nameGaps(item.body), gaps }, notes };
  },
};
