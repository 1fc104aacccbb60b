import {
  caseSensitive,
  emptyPart,
  foreignType,
  noAnswers,
  noGaps,
  notANumber,
  strangeGap,
  tooManyAnswers,
} from '#text/exchange-reasons.ts';
import { gapsIn } from '../moodle/body.ts';
import { type Answer, gradings, type MoodleItem, type NumberAnswer } from '../moodle/item.ts';
import { approximated, type Refused, refused } from '../report.ts';
import { childOf, childrenOf, type Element, textOf } from '../xml/element.ts';
import { readCodes } from './cloze-code.ts';
import type { TextReader } from './read-text.ts';

type ReadItem = { readonly ok: true; readonly item: MoodleItem; readonly lead?: string } | Refused;

const ok = (item: MoodleItem, lead?: string): ReadItem => ({ ok: true, item, ...(lead !== undefined && { lead }) });

const fractionOf = (answer: Element): number => Number(answer.attributes.fraction ?? 0) || 0;

const plainIn = (holder: Element | undefined): string => textOf(childOf(holder, 'text')).trim();

const told = (answer: Element, texts: TextReader): string => texts.inline('feedback', childOf(answer, 'feedback'));

const choiceAnswers = (question: Element, texts: TextReader): readonly Answer[] =>
  childrenOf(question, 'answer').map((answer) => ({
    text: texts.inline('options.text', answer),
    fraction: fractionOf(answer),
    feedback: told(answer, texts),
  }));

const typedAnswers = (question: Element, texts: TextReader): readonly Answer[] =>
  childrenOf(question, 'answer').map((answer) => ({
    text: plainIn(answer),
    fraction: fractionOf(answer),
    feedback: told(answer, texts),
  }));

const filled = (answers: readonly Answer[], item: MoodleItem): ReadItem => {
  if (answers.length === 0) return refused(noAnswers);
  return answers.some(({ text }) => text === '') ? refused(emptyPart) : ok(item);
};

const multichoice = (question: Element, texts: TextReader): ReadItem => {
  const answers = choiceAnswers(question, texts);
  const single = /^(?:true|1)$/.test(textOf(childOf(question, 'single')).trim());
  return filled(answers, { type: 'multichoice', single, answers });
};

const shortanswer = (question: Element, texts: TextReader): ReadItem => {
  const answers = typedAnswers(question, texts);
  if (textOf(childOf(question, 'usecase')).trim() === '1') texts.notes.push(approximated('answers', caseSensitive));
  return filled(answers, { type: 'shortanswer', answers });
};

const truefalse = (question: Element, texts: TextReader): ReadItem => {
  const answers = typedAnswers(question, texts);
  const of = (value: string): Answer | undefined => answers.find(({ text }) => text.toLowerCase() === value);
  const [yes, no] = [of('true'), of('false')];
  if (!yes || !no) return refused(noAnswers);
  return ok({
    type: 'truefalse',
    right: yes.fraction > no.fraction,
    feedback: { yes: yes.feedback, no: no.feedback },
  });
};

const numberIn = (text: string): number =>
  /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

const numerical = (question: Element, texts: TextReader): ReadItem => {
  const answers = childrenOf(question, 'answer').map(
    (answer): NumberAnswer => ({
      value: plainIn(answer) === '*' ? undefined : numberIn(plainIn(answer)),
      tolerance: numberIn(textOf(childOf(answer, 'tolerance')).trim() || '0'),
      fraction: fractionOf(answer),
      feedback: told(answer, texts),
    }),
  );
  const broken = childrenOf(question, 'answer').find((_, place) => {
    const { value = 0, tolerance = 0 } = answers[place] ?? {};
    return Number.isNaN(value) || Number.isNaN(tolerance);
  });
  if (broken) return refused(notANumber(plainIn(broken)));
  const units = childrenOf(childOf(question, 'units') ?? question, 'unit').map((unit) => ({
    name: textOf(childOf(unit, 'unit_name')).trim(),
    multiplier: numberIn(textOf(childOf(unit, 'multiplier')).trim()) || 1,
  }));
  const shown = textOf(childOf(question, 'showunits')).trim();
  return ok({
    type: 'numerical',
    answers,
    units: shown === '3' ? [] : units.filter(({ name }) => name !== ''),
    chosenUnit: units.length > 1 || shown === '1' || shown === '2',
  });
};

const matching = (question: Element, texts: TextReader): ReadItem => {
  const pairs = childrenOf(question, 'subquestion').map((one) => ({
    row: texts.inline('rows.text', one),
    answer: plainIn(childOf(one, 'answer')),
  }));
  if (pairs.length === 0) return refused(noAnswers);
  return pairs.some(({ answer }) => answer === '') ? refused(emptyPart) : ok({ type: 'matching', pairs });
};

const ordering = (question: Element, texts: TextReader): ReadItem => {
  const answers = [...choiceAnswers(question, texts)].sort((a, b) => a.fraction - b.fraction);
  const named = textOf(childOf(question, 'gradingtype')).trim();
  const grading = gradings.find((one) => one === named) ?? 'ABSOLUTE_POSITION';
  return filled(answers, { type: 'ordering', grading, items: answers });
};

const mostGaps = 50;

const cloze = (question: Element, texts: TextReader): ReadItem => {
  const holder = childOf(question, 'questiontext');
  const source = texts.source('body', holder);
  if ((source.match(/\{\d*:/g)?.length ?? 0) > mostGaps) return refused(tooManyAnswers(mostGaps));
  const { html, gaps, strange } = readCodes(source);
  if (strange[0] !== undefined) return refused(strangeGap(strange[0]));
  const paragraphs = texts.paragraphs('body', html);
  const first = paragraphs.findIndex((one) => gapsIn(one).length > 0);
  if (first < 0) return refused(noGaps);
  if (gaps.some(({ answers }) => answers.some(({ text }) => text === ''))) return refused(emptyPart);
  const body = paragraphs.slice(first).join(' ');
  return ok({ type: 'cloze', body, gaps }, paragraphs.slice(0, first).join(' '));
};

/** gapselect: `[[2]]` in the text stands for the second choice, whose group says what else the list offers. */
const gapselect = (question: Element, texts: TextReader): ReadItem => {
  const choices = childrenOf(question, 'selectoption').map((one) => ({
    text: plainIn(one),
    group: textOf(childOf(one, 'group')).trim(),
  }));
  const paragraphs = texts.paragraphs('body', texts.source('body', childOf(question, 'questiontext')));
  const first = paragraphs.findIndex((one) => gapsIn(one).length > 0);
  if (first < 0) return refused(noGaps);
  const source = paragraphs.slice(first).join(' ');
  const rights = gapsIn(source).map((number) => choices[Number(number) - 1]);
  const gaps = rights.flatMap((right) =>
    right
      ? [
          {
            as: 'select' as const,
            answers: choices
              .filter(({ group }) => group === right.group)
              .map((one) => ({ text: one.text, fraction: one === right ? 100 : 0, feedback: '' })),
          },
        ]
      : [],
  );
  if (gaps.length < rights.length) return refused(noAnswers);
  let count = 0;
  const body = source.replace(/\[\[\d+\]\]/g, () => {
    count += 1;
    return `[[${count}]]`;
  });
  return ok({ type: 'cloze', body, gaps }, paragraphs.slice(0, first).join(' '));
};

const readers: Readonly<Record<string, (question: Element, texts: TextReader) => ReadItem>> = {
  multichoice,
  truefalse,
  shortanswer,
  numerical,
  matching,
  match: matching,
  ordering,
  cloze,
  multianswer: cloze,
  gapselect,
};

/** More children than that no question has. */
const mostParts = 200;

/** `lead` is the text before the gaps, where the item has them. */
export const readItem = (question: Element, texts: TextReader): ReadItem => {
  const type = question.attributes.type ?? '';
  if (question.children.length > mostParts) return refused(tooManyAnswers(mostParts));
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
  return reader ? reader(question, texts) : refused(foreignType(type));
};
