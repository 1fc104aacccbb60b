import { counted, type Forms } from './plural.ts';

const questionForms: Forms = ['вопрос', 'вопроса', 'вопросов'];
const attemptForms: Forms = ['попытка', 'попытки', 'попыток'];
const situationForms: Forms = ['ситуация', 'ситуации', 'ситуаций'];
const situationNeeds: Forms = ['ситуации', 'ситуациях', 'ситуациях'];

export const quiz = {
  module: 'Проверка по модулю',
  final: 'Итоговый тест',
  questions: (count: number): string => counted(count, questionForms),
  situations: (count: number): string => `из них ${counted(count, situationForms)}`,
  pass: (percent: number): string => `Для зачёта нужно ${percent} % баллов`,
  passSituations: 'и не меньше 2 баллов из 3 в каждой ситуации',
  unlimited: 'Число попыток не ограничено. В следующей попытке вопросы будут другими.',
  needsScript: 'Тест проходят в браузере с включённым JavaScript.',
  start: 'Начать',
  resume: 'Продолжить попытку',
  again: 'Пройти ещё раз',
  loading: 'Загружаем вопросы…',
  notLoaded: 'Не удалось загрузить вопросы. Прежние ответы целы. Проверьте сеть и нажмите «Попробовать ещё раз».',
  tryAgain: 'Попробовать ещё раз',
  question: (number: number, total: number): string => `Вопрос ${number} из ${total}`,
  next: 'Дальше',
  finish: 'Узнать результат',
  passed: 'Зачтено',
  failed: 'Пока не зачтено',
  result: (percent: number): string => `Ваш результат — ${percent} %`,
  needed: (percent: number): string => `для зачёта нужно ${percent} %`,
  situationsFailed: (count: number): string =>
    `В ${counted(count, situationNeeds)} выбрано слабое решение: нужно не меньше 2 баллов из 3.`,
  passedHint: 'Результат сохранён. Можно идти дальше.',
  failedHint: 'Разберите ошибки ниже: у каждой есть ссылка на место в уроке. Затем попробуйте ещё раз.',
  review: 'Разбор ответов',
  right: 'верно',
  partly: 'частично верно',
  wrong: 'неверно',
  teach: 'Где это в уроке',
  attempts: (count: number): string => `Уже была ${counted(count, attemptForms)}`,
  best: (percent: number): string => `лучший результат — ${percent} %`,
  alreadyPassed: 'Тест уже зачтён. Новая попытка не отменит зачёт.',
} as const;
