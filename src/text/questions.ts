export const chooseOne = 'Выберите один ответ.';
export const chooseAll = 'Выберите все верные ответы.';
export const matchRows = 'Подберите вариант к каждой строке. Один вариант может подойти нескольким строкам.';
export const putInOrder = 'Расставьте по порядку кнопками «Выше» и «Ниже».';
export const chooseDecision = 'Выберите решение, которое считаете лучшим.';

export const notChecked = 'Ответ не проверен';
export const missingOne = 'Выберите один из вариантов';
export const missingAll = 'Отметьте хотя бы один вариант';
export const missingRows = 'Выберите вариант в каждой строке';
export const missingOrder = 'Расставьте пункты: сейчас они перемешаны';

export const checkAnswer = 'Проверить ответ';
export const answerAgain = 'Ответить ещё раз';
export const moreInLesson = 'Подробнее в уроке';

export const verdicts = { right: 'Верно', partly: 'Частично верно', wrong: 'Неверно' } as const;
export const optionVerdicts = {
  chosen: { right: 'Верно', wrong: 'Неверно' },
  left: { right: 'Верный ответ', wrong: 'Неверный ответ' },
} as const;
export const yourAnswer = 'Ваш ответ';
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
export const rightPlace = (place: number): string => `Неверно. Верное место: ${place}`;
