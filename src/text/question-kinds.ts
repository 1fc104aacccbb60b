import { optionVerdicts, yourAnswer } from './questions.ts';

/** Words of the kinds that not every lesson asks: a lesson's first script goes without them. */

export const matchRows = 'Подберите вариант к каждой строке. Один вариант может подойти нескольким строкам.';
export const putInOrder = 'Расставьте по порядку кнопками «Выше» и «Ниже».';
export const chooseDecision = 'Выберите решение, которое считаете лучшим.';
export const missingRows = 'Выберите вариант в каждой строке';
export const missingOrder = 'Расставьте пункты: сейчас они перемешаны';
export const yourAnswerIs = (answer: string): string => `${yourAnswer}: ${answer}`;
/** By the points of a decision, 0–3. */
export const decisions = ['Ошибочное решение', 'Слабое решение', 'Приемлемое решение', 'Лучшее решение'] as const;
export const pointsOf = (verdict: string, points: number): string => `${verdict}: ${points}\u00a0из\u00a03`;
export const targetsOnOffer = 'Варианты для выбора';
export const choose = 'Выберите…';
export const rightAnswerIs = (answer: string): string => `${optionVerdicts.left.right}: ${answer}`;
export const up = 'Выше';
export const down = 'Ниже';
export const movedTo = (item: string, place: number, total: number): string => `${item}: место ${place} из ${total}`;
export const rightPlace = (place: number): string => `Неверно. Верное место:\u00a0${place}`;
/** What counts in an ordering, where it is not the default. */
export const orderingScorings = {
  position: undefined,
  exact: 'Засчитывается только полностью верный порядок.',
  adjacent: 'Засчитывается каждая пара соседних пунктов, которые верно идут друг за другом.',
  kendall: 'Засчитывается, какой пункт идёт раньше какого: точное место не важно.',
} as const;
export const otherPlace = (place: number): string => `Не на своём месте. Верное место: ${place}`;
export const trueOrFalse = 'Решите, верно ли утверждение.';
export const truths = { true: 'Утверждение верно', false: 'Утверждение неверно' } as const;
export const putInBuckets = 'Отнесите каждый пункт к одной из групп.';
export const bewareOfTraps =
  'Если пункт не подходит ни к одной группе, выберите «Никуда»: лишний пункт, отнесённый к группе, отнимает балл.';
export const missingBuckets = 'Выберите группу для каждого пункта';
export const nowhereAnswer = 'Никуда';
export const rateRows = 'Выберите ответ в каждой строке. Верных и неверных ответов здесь нет.';
export const missingRatings = 'Выберите ответ в каждой строке';
export const chooseOwnLevel = 'Выберите то, что ближе всего к вам сегодня. Верных и неверных ответов здесь нет.';
export const ownLevel = 'Ваша оценка';
