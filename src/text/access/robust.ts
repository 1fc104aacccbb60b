import { axe, type Criterion } from './criterion.ts';

export const robust: readonly Criterion[] = [
  ['4.1.2', 'A', 'Имя, роль, значение', 'Поля и кнопки — обычные элементы браузера, их состояние слышно.', axe],
  [
    '4.1.3',
    'AA',
    'Сообщения слышны',
    'Что сохранено, найдено или отклонено, диктор говорит, не уводя с места.',
    {
      file: 'tests/e2e/search.spec.ts',
      title: 'what was found is said in words',
      says: 'Найденное называется словами',
    },
  ],
];
