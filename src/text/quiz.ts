import { counted, type Forms } from './plural.ts';

const questionForms: Forms = ['вопрос', 'вопроса', 'вопросов'];
const attemptForms: Forms = ['попытка', 'попытки', 'попыток'];
const situationForms: Forms = ['ситуация', 'ситуации', 'ситуаций'];
const minuteForms: Forms = ['минуту', 'минуты', 'минут'];
const pauseForms: Forms = ['минута', 'минуты', 'минут'];
const answerForms: Forms = ['ответе', 'ответах', 'ответах'];
const situationNeeds: Forms = ['ситуации', 'ситуациях', 'ситуациях'];

export const quiz = {
  module: 'Проверка по модулю',
  final: 'Итоговый тест',
  questions: (count: number): string => counted(count, questionForms),
  situations: (count: number): string => `из них ${counted(count, situationForms)}`,
  pass: (percent: number): string => `Для зачёта нужно ${percent} % баллов`,
  passSituations: 'и не меньше 2 баллов из 3 в каждой ситуации',
  unlimited: 'Число попыток не ограничено. В следующей попытке вопросы будут другими.',
  limited: (attempts: number, minutes: number): string =>
    `Подряд даётся ${counted(attempts, attemptForms)}, затем перерыв ${counted(minutes, pauseForms)}. В следующей попытке вопросы будут другими.`,
  markedAtEnd: 'Оценка видна только в конце.',
  asksConfidence: 'Вас спросят, насколько вы уверены: на оценку это не влияет.',
  wait: (minutes: number): string =>
    `Следующую попытку можно начать через ${counted(minutes, minuteForms)}. За это время повторите то, в чём ошиблись.`,
  needsScript: 'Тест проходят в браузере с включённым JavaScript.',
  start: 'Начать',
  resume: 'Продолжить попытку',
  again: 'Пройти ещё раз',
  loading: 'Загружаем вопросы…',
  notLoaded: 'Не удалось загрузить вопросы. Прежние ответы целы. Проверьте сеть и нажмите «Попробовать ещё раз».',
  tryAgain: 'Попробовать ещё раз',
  question: (number: number, total: number): string => `Вопрос ${number} из ${total}`,
  next: 'Дальше',
  record: 'Записать ответ',
  allAnswered: 'Все ответы записаны. Оценка и разбор — на следующем шаге.',
  findings: 'Результат диагностики',
  wasSure: '(вы были уверены)',
  showAnswer: 'Показать вопрос и ответ',
  competenciesFailed: (ids: readonly string[], percent: number): string =>
    `По компетенциям ${ids.map((id) => `К${id.slice(1)}`).join(', ')} набрано меньше ${percent} %: каждая из них нужна отдельно.`,
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

/** How sure learners are of their answers. */
export const confidence = {
  ask: 'Насколько вы уверены в ответе? Можно не отмечать: на оценку это не влияет.',
  grades: { 1: 'Скорее угадываю', 2: 'Скорее уверен', 3: 'Уверен' },
  title: 'Насколько точно вы знаете, что знаете',
  grade: 'Уверенность',
  right: 'Верных ответов',
  of: (right: number, answers: number): string => `${right} из ${answers}`,
  surelyWrong: (count: number): string =>
    `Уверенно ошибаюсь: в ${counted(count, answerForms)} вы были уверены, а ответ неверен. Начните разбор с них.`,
  neverSurelyWrong: 'Там, где вы были уверены, ошибок нет.',
} as const;
