export const chooseOne = 'Выберите один ответ.';
export const chooseAll = 'Выберите все верные ответы.';
export const notChecked = 'Ответ не проверен';
export const missingOne = 'Выберите один из вариантов';
export const missingAll = 'Отметьте хотя бы один вариант';
export const checkAnswer = 'Проверить ответ';
export const answerAgain = 'Ответить ещё раз';
export const moreInLesson = 'Подробнее в уроке';
export const verdicts = { right: 'Верно', partly: 'Частично верно', wrong: 'Неверно', noted: 'Ответ записан' } as const;
export const optionVerdicts = {
  chosen: { right: 'Верно', wrong: 'Неверно' },
  left: { right: 'Верный ответ', wrong: 'Неверный ответ' },
} as const;
export const yourAnswer = 'Ваш ответ';
/** What counts in a question with several right options, where it is not the default. */
export const multipleScorings = {
  balanced: undefined,
  'all-or-nothing': 'Засчитывается только полностью верный ответ.',
  'plus-minus': 'Неверный вариант отнимает столько же, сколько даёт верный.',
  'per-option': 'Засчитывается каждый верный вариант, если отмечен, и неверный, если не отмечен.',
} as const;
/** An opinion is not checked, but taken down. */
export const recordAnswer = 'Записать ответ';
export const changeAnswer = 'Изменить ответ';
export const notRecorded = 'Ответ не записан';
