export const answerInTurn = 'Отвечайте шаг за шагом. Данный ответ изменить нельзя.';
export const missingEnd = 'Доведите разговор до конца: выберите ответ и нажмите «Ответить»';

export const stepNumber = (number: number): string => `Шаг ${number}`;
export const whatNext = 'Ваш ответ';
export const answerStep = 'Ответить';
export const missingChoice = 'Выберите ответ на этом шаге';
export const talkOver = 'Разговор окончен. Теперь проверьте ответ.';

export const youAnswered = 'Вы ответили';
export const whatHappened = 'Что произошло';
export const bestAnswer = 'Лучший ответ';
export const pointsOfTalk = (points: number, most: number): string =>
  `Баллы за разговор: ${points}\u00a0из\u00a0${most}`;
