import { counted, form } from './plural.ts';

/** What `npm run ledger` says and writes. */

export const ledgerHeader = [
  'Реестр номеров: по этим номерам закладка в СДО узнаёт уроки, тесты, задания и их части.',
  'Файл дополняет команда npm run ledger. Не переставляйте и не удаляйте строки, даже если урока или задания больше нет.',
] as const;

export const ledgerGrew = (file: string, count: number): string =>
  `${file}: ${form(count, ['добавлена', 'добавлены', 'добавлено'])} ${counted(count, ['запись', 'записи', 'записей'])}`;

export const ledgerBehind = (file: string, count: number): string =>
  `${file}: не хватает ${counted(count, ['записи', 'записей', 'записей'])}. Выполните: npm run ledger`;

export const ledgersComplete = 'Реестры номеров в порядке';

const changes = {
  'kind-changed': (question: string) => `вид задания "${question}" изменился`,
  'shape-outgrown': (question: string) => `у задания "${question}" стало больше частей, чем помещается под его номером`,
} as const;

export const ledgerProblem = (file: string, question: string, why: keyof typeof changes): string =>
  `${file}: ${changes[why](question)}. Старые ответы прочлись бы неверно. Дайте заданию новый id и выполните: npm run ledger`;
