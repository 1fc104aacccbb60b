import type { Answered } from '#records/learner-record.ts';

/** Of one session, with those that earlier ones left behind; more than an LMS takes need not be kept. */
const most = 250;

const keyOf = ({ question, attempt, at }: Answered): string => [question, attempt ?? '', at.getTime()].join(' ');

/** What a learner types may hold personal data, and no LMS is told of it: it is not kept either. */
const withoutTyped = (answered: Answered): Answered =>
  answered.interaction.type === 'fill-in'
    ? { ...answered, interaction: { type: 'fill-in', given: [], right: [] } }
    : answered;

export type UnsentAnswers = {
  readonly all: () => readonly Answered[];
  /** Each once. */
  readonly add: (answers: readonly Answered[]) => void;
  /** The LMS said that it has them; whether that changed anything. */
  readonly sent: (answers: readonly Answered[]) => boolean;
  readonly forget: () => void;
};

/** Answers of which an LMS was told and has not said that it has them. */
export const unsentAnswers = (): UnsentAnswers => {
  const kept = new Map<string, Answered>();
  return {
    all: () => [...kept.values()],
    add: (answers) => {
      for (const one of answers) if (kept.size < most) kept.set(keyOf(one), withoutTyped(one));
    },
    sent: (answers) => answers.map((one) => kept.delete(keyOf(one))).includes(true),
    forget: () => kept.clear(),
  };
};
