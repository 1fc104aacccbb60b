import { duration } from './duration.ts';
import { counted } from './plural.ts';

/** A whole course on paper. */
export const book = {
  title: (course: string): string => `${course}: книга для печати`,
  link: 'Книга для печати',
  linkHint: 'Все уроки курса одной страницей, с содержанием и ответами. Её можно сохранить в PDF.',
  about: (lessons: number, questions: number, minutes: number): string =>
    `В книге ${counted(lessons, ['урок', 'урока', 'уроков'])} и ${counted(questions, ['задание', 'задания', 'заданий'])} для самопроверки. Чтение с заданиями займёт ${duration(minutes)}.`,
  noTests:
    'Тестов здесь нет: их проходят на сайте или в системе обучения. Прочитанное на бумаге в результатах не отмечается.',
  print: 'Распечатать или сохранить в PDF',
  /** 2.3 is the third lesson of the second module. */
  lesson: (module: number, number: number, title: string): string => `${module}.${number}. ${title}`,
  question: (number: number): string => `Задание ${number}`,
  toAnswer: (number: number): string => `Ответ ${number}`,
  answers: 'Ответы и пояснения',
  noAnswer: 'Верного ответа здесь нет.',
  terms: 'Термины',
  termsLead: 'Термины, которые встречаются в книге. Определения приведены дословно.',
  norms: 'Нормы',
  normsLead: 'Акты, на которые ссылаются уроки. Перед применением проверьте, не изменились ли они.',
  source: (source: string): string => `Источник: ${source}.`,
} as const;
