import { describe, expect, test } from 'vitest';
import { complaintsAbout } from '#tests/support/complaints-about.ts';

const situational = (key: string): string => `kind: situational
${key}options:
${[3, 2, 1, 0].map((points) => `  - {id: o${points}, text: T, feedback: F, points: ${points}}\n`).join('')}`;

describe('an expert key', () => {
  test.each(['key: {by: author, on: 2026-11-23}\n', 'key: {by: panel, experts: 12, on: 2026-11-23}\n'])(
    'is taken: %s',
    (key) => {
      expect(complaintsAbout(situational(key))).toEqual([]);
    },
  );

  test.each([
    ['', ': не указано "key". Добавьте: key: {by: author, on: 2026-11-23}'],
    ['key: {on: 2026-11-23}\n', '.key: не указано "by". Добавьте: by: author'],
    ['key: {by: experts, on: 2026-11-23}\n', '.key: "by": недопустимое значение "experts". Допустимо: author, panel'],
    ['key: {by: author}\n', '.key: не указано "on". Добавьте: on: 2026-11-23'],
    ['key: {by: author, on: 23.11.2026}\n', '.key: "on": неверная запись "23.11.2026". Пример: on: 2026-11-23'],
    ['key: {by: author, on: 2026-02-30}\n', '.key: "on": неверная запись "2026-02-30". Пример: on: 2026-11-23'],
    ['key: {by: panel, on: 2026-11-23}\n', '.key: не указано "experts". Добавьте: experts: 12'],
    [
      'key: {by: author, experts: 3, on: 2026-11-23}\n',
      '.key: у ключа автора нет числа экспертов. Уберите experts или напишите: by: panel',
    ],
    [
      'key: {by: panel, experts: 1, on: 2026-11-23}\n',
      '.key: "experts": значение 1 слишком мало. Укажите не меньше 2: experts: 12',
    ],
  ])('that is written «%s» is told of', (key, says) => {
    expect(complaintsAbout(situational(key))).toEqual([says]);
  });
});
