import { inferredScoring, noRightAnswer, partialOnly, perOptionOnly } from '#text/exchange-reasons.ts';
import { type Multiple, type MultipleScoring, multipleScorings } from '../question.ts';
import { approximated, type Note, refused } from '../report.ts';
import { feedbackOr, madeUp } from './feedback.ts';
import type { Answer } from './item.ts';
import { letter, type MoodleMapper, percent, renamed } from './mapper.ts';

/** What a wrong option takes away, of 1. */
const penalty = (scoring: MultipleScoring, right: number, wrong: number): number => {
  switch (scoring) {
    case 'balanced':
      return 1 / wrong;
    case 'plus-minus':
      return 1 / right;
    case 'all-or-nothing':
      return 1;
    case 'per-option':
      return 0;
    default:
      return scoring satisfies never;
  }
};

const approximations: Readonly<Partial<Record<MultipleScoring, string>>> = {
  'all-or-nothing': partialOnly,
  'per-option': perOptionOnly,
};

const scoringNotes = (scoring: MultipleScoring): readonly Note[] => {
  const why = approximations[scoring];
  return why === undefined ? [] : [approximated('score', why)];
};

const answersOf = ({ options, scoring = 'balanced' }: Multiple): readonly Answer[] => {
  const right = options.filter((option) => option.right).length;
  const taken = penalty(scoring, right, options.length - right);
  return options.map((option) => ({
    text: option.text,
    // Moodle takes no negative zero.
    fraction: option.right ? percent(1 / right) : 0 - percent(taken),
    feedback: option.feedback,
  }));
};

/** The rule that the fractions follow, in percent. */
export const inferredRule = (answers: readonly Pick<Answer, 'fraction'>[]): MultipleScoring => {
  const right = answers.filter(({ fraction }) => fraction > 0).length;
  const wrong = answers.length - right;
  const taken = -Math.min(0, ...answers.map(({ fraction }) => fraction)) / 100;
  const near = (scoring: MultipleScoring): boolean => Math.abs(penalty(scoring, right, wrong) - taken) < 0.005;
  return multipleScorings.find(near) ?? 'balanced';
};

export const multiple: MoodleMapper<'multiple'> = {
  write: (question) => ({
    ok: true,
    item: { type: 'multichoice', single: false, answers: answersOf(question) },
    notes: [...renamed('options.id'), ...scoringNotes(question.scoring ?? 'balanced')],
  }),
  read: (item, facts) => {
    if (item.type !== 'multichoice') return refused(noRightAnswer);
    const { answers } = item;
    const options = answers.map((answer, place) => ({
      id: letter(place),
      text: answer.text,
      right: answer.fraction > 0,
      feedback: feedbackOr(answer.feedback, answer.fraction > 0),
    }));
    if (!options.some((option) => option.right)) return refused(noRightAnswer);
    const said = multipleScorings.find((scoring) => scoring === facts.scoring);
    const scoring = said ?? inferredRule(answers);
    const notes = [
      ...renamed('options.id'),
      ...madeUp(
        'options.feedback',
        answers.map(({ feedback }) => feedback),
      ),
      ...(said || scoring === 'balanced' ? [] : [approximated('scoring', inferredScoring)]),
    ];
    // `balanced` goes without saying, unless the author said it.
    const rule = said ?? (scoring === 'balanced' ? undefined : scoring);
    return { ok: true, own: { kind: 'multiple', ...(rule && { scoring: rule }), options }, notes };
  },
};
