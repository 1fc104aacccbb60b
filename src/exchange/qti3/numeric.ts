import { defaults, notANumber, unitBeside } from '#text/exchange-reasons.ts';
import { digits } from '../moodle/digits.ts';
import { feedbackOr, madeUp } from '../moodle/feedback.ts';
import type { Numeric, Own, Unit } from '../question.ts';
import { approximated, refused } from '../report.ts';
import { childOf, childrenOf, type Element, element, textOf, within } from '../xml/element.ts';
import { declare } from './declare.ts';
import { fromIdentifier, response, toIdentifier } from './identifiers.ts';
import { inline } from './inline.ts';
import type { QtiItem, QtiMapper } from './mapper.ts';
import { type Case, firstOf, float, mapped, say, setScore, variable } from './rules.ts';
import { mistakeSaid, rightSaid, wrongSaid } from './short-text.ts';

const unitResponse = 'UNIT';

/** The number that is compared: in the unit of the answer. */
const value = ({ units }: Numeric): Element =>
  units ? element('qti-product', {}, variable(response), mapped(unitResponse)) : variable(response);

const near = (question: Numeric, wanted: number, within: number): Element =>
  element(
    'qti-equal',
    { 'tolerance-mode': 'absolute', tolerance: `${digits(within)} ${digits(within)}` },
    value(question),
    float(wanted),
  );

const cases = (question: Numeric): readonly Case[] => {
  const { answer, tolerance, bands, mistakes } = question;
  return [
    { when: near(question, answer, tolerance), does: [setScore(float(1)), say(rightSaid)] },
    ...mistakes.map((mistake, place) => ({
      when: near(question, mistake.value, 0),
      does: [say(mistakeSaid(place))],
    })),
    ...bands.map(({ within: wide, score }) => ({
      when: near(question, answer, wide),
      does: [setScore(float(score)), say(wrongSaid)],
    })),
  ];
};

const unitList = (units: readonly Unit[]): Element =>
  element(
    'qti-inline-choice-interaction',
    { 'response-identifier': unitResponse, shuffle: 'false' },
    ...units.map(({ id, text }) => element('qti-inline-choice', { identifier: toIdentifier(id) }, ...inline(text))),
  );

const field = ({ unit, units }: Numeric): Element =>
  element(
    'p',
    {},
    element('qti-text-entry-interaction', { 'response-identifier': response }),
    units ? unitList(units) : undefined,
    unit === undefined ? undefined : element('span', { class: 'unit' }, ...inline(unit)),
  );

const declarations = ({ answer, units }: Numeric): readonly Element[] => [
  declare({ identifier: response, cardinality: 'single', type: 'float', right: [digits(answer)] }),
  ...(units
    ? [
        declare({
          identifier: unitResponse,
          cardinality: 'single',
          type: 'identifier',
          mapping: units.map(({ id, factor }) => [toIdentifier(id), factor] as const),
        }),
      ]
    : []),
];

type Compared = { readonly value: number; readonly within: number; readonly score: number };

/** What a case of response processing compares with, and what it gives. */
const comparedIn = (branch: Element): readonly Compared[] => {
  const equal = childOf(branch, 'qti-equal');
  if (!equal) return [];
  const score = childrenOf(branch, 'qti-set-outcome-value').find(({ attributes }) => attributes.identifier === 'SCORE');
  return [
    {
      value: Number(textOf(childOf(equal, 'qti-base-value'))),
      within: Number((equal.attributes.tolerance ?? '0').split(/\s+/)[0]) || 0,
      score: Number(textOf(score)) || 0,
    },
  ];
};

const readUnits = ({ body, declarations: all, texts }: QtiItem): readonly Unit[] | undefined => {
  const mapping = all.find(({ identifier }) => identifier === unitResponse)?.mapping;
  return mapping?.map(([key, factor]) => {
    const option = within(body, 'qti-inline-choice').find(({ attributes }) => attributes.identifier === key);
    return { id: fromIdentifier(key), text: option ? texts.text('units.text', option) : key, factor };
  });
};

const readUnit = ({ body, texts }: QtiItem): string | undefined => {
  const unit = within(body, 'span').find(({ attributes }) => attributes.class === 'unit');
  return unit && texts.text('unit', unit);
};

const ownOf = (item: QtiItem, answer: number): Own<'numeric'> => {
  const branches = ['qti-response-if', 'qti-response-else-if'].flatMap((one) => within(item.root, one));
  const compared = branches.flatMap(comparedIn);
  const right = compared.find(({ score }) => score >= 1);
  const [unit, units] = [readUnit(item), readUnits(item)];
  return {
    kind: 'numeric',
    answer: right?.value ?? answer,
    tolerance: right?.within ?? 0,
    ...(unit !== undefined && { unit }),
    ...(units && { units }),
    bands: compared
      .filter(({ score }) => score > 0 && score < 1)
      .map((one) => ({ within: one.within, score: one.score })),
    mistakes: compared
      .filter(({ score }) => score === 0)
      .map((one, place) => ({ value: one.value, feedback: feedbackOr(item.feedback(mistakeSaid(place)), false) })),
    feedback: {
      right: feedbackOr(item.feedback(rightSaid), true),
      wrong: feedbackOr(item.feedback(wrongSaid), false),
    },
  };
};

export const numeric: QtiMapper<'numeric'> = {
  write: (question) => ({
    ok: true,
    notes: question.unit === undefined ? [] : [approximated('unit', unitBeside)],
    declarations: declarations(question),
    body: [field(question)],
    processing: firstOf(cases(question), [say(wrongSaid)]),
    feedback: [
      [rightSaid, question.feedback.right],
      [wrongSaid, question.feedback.wrong],
      ...question.mistakes.map(({ feedback }, place) => [mistakeSaid(place), feedback] as const),
    ],
  }),
  read: (item) => {
    const given = item.declarations.find(({ identifier }) => identifier !== unitResponse)?.right[0] ?? '';
    const answer = Number(given || Number.NaN);
    if (Number.isNaN(answer)) return refused(notANumber(given));
    const own = ownOf(item, answer);
    const notes = [
      ...madeUp('feedback.right', [item.feedback(rightSaid)]),
      ...madeUp('feedback.wrong', [item.feedback(wrongSaid)]),
    ];
    // The number's own line is no part of the question's text.
    const text = item.texts.text('text', item.body, (child) =>
      within({ ...child, children: [child] }, 'qti-text-entry-interaction').length > 0 ? '' : undefined,
    );
    return { ok: true, own, notes, text: text || defaults.number };
  },
};
