import { differentFeedback, fractionGrid, newIds, noAnswers, unitPenalty, unitTyped } from '#text/exchange-reasons.ts';
import type { Numeric, Own, Unit } from '../question.ts';
import { approximated, type Note, refused } from '../report.ts';
import { feedbackOr, madeUp } from './feedback.ts';
import { acceptedFraction } from './fractions.ts';
import type { ItemOf, NumberAnswer } from './item.ts';
import { letter, type MoodleMapper, percent } from './mapper.ts';

type Numerical = ItemOf<'numerical'>;

/** Narrow tolerances first, because Moodle takes the first answer that fits. */
const answersOf = ({ answer, tolerance, bands, mistakes, feedback }: Numeric): readonly NumberAnswer[] => [
  { value: answer, tolerance, fraction: 100, feedback: feedback.right },
  ...mistakes.map(({ value, feedback: told }) => ({ value, tolerance: 0, fraction: 0, feedback: told })),
  ...bands.map(({ within, score }) => ({
    value: answer,
    tolerance: within,
    fraction: acceptedFraction(percent(score)),
    feedback: feedback.wrong,
  })),
  { value: undefined, tolerance: 0, fraction: 0, feedback: feedback.wrong },
];

const unitsOf = ({ unit, units = [] }: Numeric): Pick<Numerical, 'units' | 'chosenUnit'> =>
  unit === undefined
    ? { units: units.map(({ text, factor }) => ({ name: text, multiplier: 1 / factor })), chosenUnit: units.length > 0 }
    : { units: [{ name: unit, multiplier: 1 }], chosenUnit: false };

const notesOf = ({ unit, units, bands }: Numeric): readonly Note[] => [
  ...(unit === undefined ? [] : [approximated('score', unitTyped)]),
  ...(units === undefined ? [] : [approximated('units.id', newIds), approximated('score', unitPenalty)]),
  ...(bands.some(({ score }) => acceptedFraction(percent(score)) !== percent(score))
    ? [approximated('bands.score', fractionGrid)]
    : []),
];

const readUnits = ({ units, chosenUnit }: Numerical): { readonly unit?: string; readonly units?: readonly Unit[] } => {
  const [first] = units;
  if (!first) return {};
  if (!chosenUnit && units.length === 1) return { unit: first.name };
  const factor = (multiplier: number): number => Number((1 / multiplier).toPrecision(12));
  return {
    units: units.map(({ name, multiplier }, place) => ({ id: letter(place), text: name, factor: factor(multiplier) })),
  };
};

/** Answers of the file by their part in ours. The right value is the one that gives the whole mark. */
const sorted = ({ answers }: Numerical) => {
  const right = answers.find(({ value, fraction }) => value !== undefined && fraction >= 100);
  const rest = answers.flatMap((one) =>
    one.value === undefined || one === right ? [] : [{ ...one, value: one.value }],
  );
  return {
    right,
    bands: rest.filter(({ value, fraction }) => value === right?.value && fraction > 0),
    mistakes: rest.filter(({ fraction }) => fraction <= 0),
    others: rest.filter(({ value, fraction }) => value !== right?.value && fraction > 0),
    wrong: answers.find(({ value }) => value === undefined)?.feedback ?? '',
  };
};

const readNotes = ({ right, bands, mistakes, others, wrong }: ReturnType<typeof sorted>): readonly Note[] => [
  ...madeUp('feedback.right', [right?.feedback ?? '']),
  ...madeUp('feedback.wrong', [wrong]),
  ...madeUp(
    'mistakes.feedback',
    mistakes.map(({ feedback }) => feedback),
  ),
  ...(bands.some(({ feedback }) => feedback !== wrong) ? [approximated('feedback.wrong', differentFeedback)] : []),
  ...(others.length > 0 ? [approximated('score', fractionGrid)] : []),
];

export const numeric: MoodleMapper<'numeric'> = {
  write: (question) => ({
    ok: true,
    item: { type: 'numerical', answers: answersOf(question), ...unitsOf(question) },
    notes: notesOf(question),
  }),
  read: (item) => {
    if (item.type !== 'numerical') return refused(noAnswers);
    const parts = sorted(item);
    const { right, bands, mistakes, wrong } = parts;
    if (right?.value === undefined) return refused(noAnswers);
    const own: Own<'numeric'> = {
      kind: 'numeric',
      answer: right.value,
      tolerance: right.tolerance,
      ...readUnits(item),
      bands: bands.map(({ tolerance, fraction }) => ({
        within: tolerance,
        score: Number((fraction / 100).toFixed(7)),
      })),
      mistakes: mistakes.map(({ value, feedback }) => ({ value, feedback: feedbackOr(feedback, false) })),
      feedback: { right: feedbackOr(right.feedback, true), wrong: feedbackOr(wrong, false) },
    };
    return { ok: true, own, notes: [...readNotes(parts), ...(own.units ? [approximated('units.id', newIds)] : [])] };
  },
};
