import { corpusUnits } from '#text/exchange-corpus.ts';
import type { Own, Unit } from '../question.ts';
import type { Draw } from './draw.ts';
import { named } from './parts.ts';

/** Words as learners type them: no marks. */
const typed = (draw: Draw, count: number): readonly string[] =>
  draw.phrases(count).map((text) => text.replaceAll('*', '').replace(/ +/g, ' '));

const clozeText = (draw: Draw): Own<'cloze-text'> => {
  const gaps = named(draw, 1, 3).map(({ id }) => ({
    id,
    answers: typed(draw, draw.between(1, 3)),
    feedback: draw.phrase(),
  }));
  const body = gaps.map(({ id }) => `${draw.phrase()} [[${id}]]`).join(' ');
  return { kind: 'cloze-text', body: `${body} ${draw.phrase()}`, gaps };
};

const shortText = (draw: Draw): Own<'short-text'> => {
  const [first = '', second = '', ...wrong] = typed(draw, draw.between(2, 5));
  return {
    kind: 'short-text',
    answers: [first, second],
    mistakes: wrong.map((text) => ({ text, feedback: draw.phrase() })),
    feedback: { right: draw.phrase(), wrong: draw.phrase() },
  };
};

const units: readonly Unit[] = [
  { id: 'day', text: corpusUnits[0], factor: 1 },
  { id: 'hundred', text: corpusUnits[2], factor: 100 },
];

const numeric = (draw: Draw): Own<'numeric'> => {
  const answer = draw.between(-50, 3000) / draw.one([1, 2, 10, 100]);
  const which = draw.between(0, 2);
  return {
    kind: 'numeric',
    answer,
    tolerance: draw.one([0, 0.5, 2]),
    ...(which === 1 && { unit: corpusUnits[1] }),
    ...(which === 2 && { units }),
    bands: draw.chance(0.5) ? [{ within: 5, score: draw.one([0.5, 0.75]) }] : [],
    mistakes: draw.chance(0.5) ? [{ value: answer + 10, feedback: draw.phrase() }] : [],
    feedback: { right: draw.phrase(), wrong: draw.phrase() },
  };
};

/** Kinds whose answers are typed. */
export const typedParts = { 'cloze-text': clozeText, 'short-text': shortText, numeric };
