import { type Example, exampleBase } from '../example.ts';
import type { SelfAssessment } from './kind.ts';

/*
 * Criteria: as for single; the form says that nothing here is right or wrong, and never calls an answer so; the
 * learner's own estimate is said in words and not by colour alone.
 */
const thinking: SelfAssessment = {
  ...exampleBase('self-assessment-thinking'),
  kind: 'self-assessment',
  text: 'Оцените себя: *клиентоцентричное мышление*.',
  explanation: 'Оценка появится на странице «Мои результаты» рядом с тем, что показали тесты.',
  levels: [
    { id: 'a', level: 0, text: 'Только знакомлюсь с темой.' },
    { id: 'b', level: 1, text: 'Нахожу клиента и его потребность в описании задачи.' },
    { id: 'c', level: 2, text: 'Раскладываю спорный случай на потребность, право, ограничение и варианты.' },
    { id: 'd', level: 3, text: 'Перевожу концепцию в правила решений для своего подразделения.' },
  ],
};

const two: SelfAssessment = {
  ...exampleBase('self-assessment-two'),
  kind: 'self-assessment',
  text: 'Оцените себя: работа с обратной связью.',
  explanation: 'Через полгода ответьте ещё раз и сравните.',
  levels: [
    { id: 'a', level: 1, text: 'Собираю отзывы.' },
    { id: 'b', level: 2, text: 'По отзывам меняю порядок работы.' },
  ],
};

const hostile: SelfAssessment = {
  ...exampleBase('self-assessment-hostile'),
  kind: 'self-assessment',
  text: 'Оцените себя: <script>alert(1)</script>.',
  explanation: 'Разметка остаётся текстом.',
  levels: [
    { id: 'a', level: 0, text: '<img src=x onerror=alert(1)>' },
    { id: 'b', level: 3, text: 'Высокопревосходительствующееподразделениеведомстваицентральногоаппарата' },
  ],
};

export const selfAssessmentExamples: readonly Example<SelfAssessment, string>[] = [
  {
    question: thinking,
    states: [
      { name: 'open', response: 'b', marked: false },
      { name: 'noted', response: 'c', marked: true },
    ],
  },
  { question: two, states: [{ name: 'noted', response: 'a', marked: true }] },
  {
    question: hostile,
    states: [
      { name: 'open', marked: false },
      { name: 'noted', response: 'b', marked: true },
    ],
  },
];
