import { inferredScoring, noRightAnswer } from '#text/exchange-reasons.ts';
import { feedbackOr, madeUp } from '../moodle/feedback.ts';
import { inferredRule } from '../moodle/multiple.ts';
import { type Multiple, type MultipleScoring, multipleScorings } from '../question.ts';
import { approximated, refused } from '../report.ts';
import { type Element, element } from '../xml/element.ts';
import { choiceInteraction, feedbackOf, type ReadOption, readOptions } from './choices.ts';
import { declare } from './declare.ts';
import { response, toIdentifier } from './identifiers.ts';
import type { QtiItem, QtiMapper } from './mapper.ts';
import { firstOf, float, isCorrect, mapped, sayChosen, setScore } from './rules.ts';

type Weights = { readonly right: number; readonly wrong: number; readonly bounded: boolean };

const weightsOf = ({ options, scoring = 'balanced' }: Multiple): Weights => {
  const right = options.filter((option) => option.right).length;
  const wrong = options.length - right;
  if (scoring === 'balanced') return { right: 1 / right, wrong: -1 / wrong, bounded: true };
  if (scoring === 'plus-minus') return { right: 1 / right, wrong: -1 / right, bounded: true };
  return { right: 1 / options.length, wrong: -1 / options.length, bounded: false };
};

const score = ({ options, scoring = 'balanced' }: Multiple): readonly Element[] => {
  if (scoring === 'all-or-nothing')
    return firstOf([{ when: isCorrect(), does: [setScore(float(1))] }], [setScore(float(0))]);
  if (scoring !== 'per-option') return [setScore(mapped(response))];
  // A wrong option left alone is worth as much as a right one chosen.
  const leftAlone = options.filter((option) => !option.right).length / options.length;
  return [setScore(element('qti-sum', {}, mapped(response), float(Number(leftAlone.toFixed(6)))))];
};

/** The rule of an item without a tag of ours; undefined for the usual one. */
const inferred = (
  { declarations: [declared] }: QtiItem,
  options: readonly ReadOption[],
): MultipleScoring | undefined => {
  if (!declared || declared.mapping.length === 0) return 'all-or-nothing';
  const rule = inferredRule(options.map(({ worth }) => ({ fraction: worth * 100 })));
  return rule === 'balanced' ? undefined : rule;
};

export const multiple: QtiMapper<'multiple'> = {
  write: (question) => {
    const { options } = question;
    const { right, wrong, bounded } = weightsOf(question);
    return {
      ok: true,
      notes: [],
      declarations: [
        declare({
          identifier: response,
          cardinality: 'multiple',
          type: 'identifier',
          right: options.filter((option) => option.right).map(({ id }) => toIdentifier(id)),
          mapping: options.map((option) => [toIdentifier(option.id), option.right ? right : wrong] as const),
          bounded,
        }),
      ],
      body: [choiceInteraction(options, 0)],
      processing: [...score(question), sayChosen('multiple')],
      feedback: feedbackOf(options),
    };
  },
  read: (item) => {
    const read = readOptions(item);
    if (!read.ok) return read;
    if (!read.options.some(({ right }) => right)) return refused(noRightAnswer);
    const said = multipleScorings.find((one) => one === item.facts.scoring);
    const scoring = said ?? inferred(item, read.options);
    const options = read.options.map(({ id, text, right, feedback }) => ({
      id,
      text,
      right,
      feedback: feedbackOr(feedback, right),
    }));
    const notes = [
      ...madeUp(
        'options.feedback',
        read.options.map(({ feedback }) => feedback),
      ),
      ...(said || !scoring ? [] : [approximated('scoring', inferredScoring)]),
    ];
    return { ok: true, own: { kind: 'multiple', ...(scoring && { scoring }), options }, notes };
  },
};
