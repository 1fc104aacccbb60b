import { differentFeedback, noGaps, noRightAnswer, rightAnswerIs } from '#text/exchange-reasons.ts';
import { approximated, refused } from '../report.ts';
import { nameGaps, numberGaps } from './body.ts';
import { madeUp } from './feedback.ts';
import { letter, type MoodleMapper, renamed } from './mapper.ts';

const ids = ['gaps.id', 'gaps.options.id'];

export const clozeSelect: MoodleMapper<'cloze-select'> = {
  write: ({ body, gaps }) => ({
    ok: true,
    item: {
      type: 'cloze',
      body: numberGaps(
        body,
        gaps.map(({ id }) => id),
      ),
      gaps: gaps.map(({ options, right, feedback }) => ({
        as: 'select',
        answers: options.map(({ id, text }) => ({ text, fraction: id === right ? 100 : 0, feedback })),
      })),
    },
    notes: renamed(...ids),
  }),
  read: (item) => {
    if (item.type !== 'cloze') return refused(noGaps);
    const rights = item.gaps.map(({ answers }) => answers.findIndex(({ fraction }) => fraction >= 100));
    if (rights.includes(-1)) return refused(noRightAnswer);
    const gaps = item.gaps.map(({ answers }, place) => {
      const right = rights[place] ?? 0;
      const answer = answers[right];
      return {
        id: `g${place + 1}`,
        options: answers.map(({ text }, at) => ({ id: letter(at), text })),
        right: letter(right),
        feedback: answer?.feedback || rightAnswerIs(answer?.text ?? ''),
      };
    });
    const feedbacks = item.gaps.map(({ answers }) => answers.map(({ feedback }) => feedback));
    const notes = [
      ...renamed(...ids),
      ...madeUp('gaps.feedback', feedbacks.flat()),
      ...(feedbacks.some((each) => new Set(each).size > 1) ? [approximated('gaps.feedback', differentFeedback)] : []),
    ];
    return { ok: true, own: { kind: 'cloze-select', body: nameGaps(item.body), gaps }, notes };
  },
};
