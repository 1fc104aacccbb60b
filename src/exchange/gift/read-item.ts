import { brokenBlock, emptyPart, foreignType, noAnswers, notANumber } from '#text/exchange-reasons.ts';
import type { Answer, MoodleItem, NumberAnswer } from '../moodle/item.ts';
import { type Refused, refused } from '../report.ts';
import { type Entry, entriesIn } from './answers.ts';
import { showEscapes } from './escape.ts';
import type { GiftTexts } from './text.ts';

type ReadItem = { readonly ok: true; readonly item: MoodleItem } | Refused;

const answersOf = (entries: readonly Entry[], textIn: (text: string) => string, texts: GiftTexts): readonly Answer[] =>
  entries.map(({ sign, weight, text, feedback }) => ({
    text: textIn(text),
    fraction: weight ?? (sign === '=' ? 100 : 0),
    feedback: texts.inline('feedback', feedback),
  }));

const filled = (answers: readonly Answer[], item: MoodleItem): ReadItem => {
  if (answers.length === 0) return refused(noAnswers);
  return answers.some(({ text }) => text === '') ? refused(emptyPart) : { ok: true, item };
};

const choice = (answers: string, texts: GiftTexts): ReadItem => {
  const { before, entries } = entriesIn(answers);
  if (before !== '') return refused(brokenBlock);
  const list = answersOf(entries, (text) => texts.inline('options.text', text), texts);
  // Moodle: one right answer when there is a «=», several with shares when all are «~».
  return filled(list, { type: 'multichoice', single: entries.some(({ sign }) => sign === '='), answers: list });
};

const short = (answers: string, texts: GiftTexts): ReadItem => {
  const { before, entries } = entriesIn(answers);
  if (before !== '') return refused(brokenBlock);
  const list = answersOf(entries, texts.plain, texts);
  return filled(list, { type: 'shortanswer', answers: list });
};

const matching = (answers: string, texts: GiftTexts): ReadItem => {
  const { before, entries } = entriesIn(answers);
  const arrows = entries.map(({ text }) => text.indexOf('->'));
  if (before !== '' || arrows.includes(-1)) return refused(brokenBlock);
  const pairs = entries.map(({ text }, place) => ({
    row: texts.inline('rows.text', text.slice(0, arrows[place])),
    answer: texts.plain(text.slice((arrows[place] ?? 0) + 2)),
  }));
  return pairs.some(({ answer }) => answer === '')
    ? refused(emptyPart)
    : { ok: true, item: { type: 'matching', pairs } };
};

const isTrueFalse = /^\s*(T|F|TRUE|FALSE)\s*(?:#([^#]*))?(?:#([^#]*))?$/i;

/** The first feedback is for the wrong answer, the second for the right one. */
const trueFalse = (answers: string, texts: GiftTexts): ReadItem => {
  const [, value = '', wrong = '', right = ''] = isTrueFalse.exec(answers) ?? [];
  const isTrue = /^t/i.test(value);
  const [forWrong, forRight] = [texts.inline('feedback', wrong), texts.inline('feedback', right)];
  const feedback = isTrue ? { yes: forRight, no: forWrong } : { yes: forWrong, no: forRight };
  return { ok: true, item: { type: 'truefalse', right: isTrue, feedback } };
};

const number = String.raw`[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?`;
const tolerant = new RegExp(`^(${number})(?::(${number}))?$`, 'i');
const ranged = new RegExp(`^(${number})\\.\\.(${number})$`, 'i');

/** `5`, `5:0.2` or `4.8..5.2` */
const numberIn = (text: string): { readonly value: number; readonly tolerance: number } | undefined => {
  const [, least, most] = ranged.exec(text) ?? [];
  if (least !== undefined && most !== undefined) {
    const [from, to] = [Number(least), Number(most)];
    const tidy = (value: number): number => Number(value.toPrecision(12));
    return { value: tidy((from + to) / 2), tolerance: tidy(Math.abs(to - from) / 2) };
  }
  const [, value, tolerance = '0'] = tolerant.exec(text) ?? [];
  return value === undefined ? undefined : { value: Number(value), tolerance: Number(tolerance) };
};

const numerical = (answers: string, texts: GiftTexts): ReadItem => {
  const { before, entries } = entriesIn(answers.includes('=') ? answers : `=${answers}`);
  if (before !== '') return refused(brokenBlock);
  const list: NumberAnswer[] = [];
  for (const { sign, weight, text, feedback } of entries) {
    const told = texts.inline('feedback', feedback);
    const read = numberIn(showEscapes(text));
    if (sign === '~' || text === '*') list.push({ value: undefined, tolerance: 0, fraction: 0, feedback: told });
    else if (read) list.push({ ...read, fraction: weight ?? 100, feedback: told });
    else return refused(notANumber(showEscapes(text)));
  }
  return { ok: true, item: { type: 'numerical', answers: list, units: [], chosenUnit: false } };
};

/** What stands between the braces, the general feedback taken off. Types are told apart as Moodle does. */
export const readAnswers = (answers: string, texts: GiftTexts): ReadItem => {
  if (answers.trim() === '') return refused(foreignType('essay'));
  if (answers.trimStart().startsWith('#')) return numerical(answers.trimStart().slice(1), texts);
  if (answers.includes('~')) return choice(answers, texts);
  if (answers.includes('=') && answers.includes('->')) return matching(answers, texts);
  if (isTrueFalse.test(answers)) return trueFalse(answers, texts);
  return short(answers, texts);
};
