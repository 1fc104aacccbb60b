import { noRightAnswer, partialCredit } from '#text/exchange-reasons.ts';
import { approximated, type Note, refused } from '../report.ts';
import { feedbackOr, madeUp } from './feedback.ts';
import type { Answer } from './item.ts';
import { letter, type MoodleMapper, renamed } from './mapper.ts';

const isRight = ({ fraction }: Answer): boolean => fraction >= 100;

const partial = (answers: readonly Answer[]): readonly Note[] =>
  answers.some((answer) => answer.fraction > 0 && !isRight(answer)) ? [approximated('score', partialCredit)] : [];

export const single: MoodleMapper<'single'> = {
  write: ({ options }) => ({
    ok: true,
    item: {
      type: 'multichoice',
      single: true,
      answers: options.map(({ text, right, feedback }) => ({ text, fraction: right ? 100 : 0, feedback })),
    },
    notes: renamed('options.id'),
  }),
  read: (item) => {
    if (item.type !== 'multichoice' || !item.answers.some(isRight)) return refused(noRightAnswer);
    const options = item.answers.map((answer, place) => ({
      id: letter(place),
      text: answer.text,
      right: isRight(answer),
      feedback: feedbackOr(answer.feedback, isRight(answer)),
    }));
    const notes = [
      ...renamed('options.id'),
      ...madeUp(
        'options.feedback',
        item.answers.map((one) => one.feedback),
      ),
      ...partial(item.answers),
    ];
    return { ok: true, own: { kind: 'single', options }, notes };
  },
};
