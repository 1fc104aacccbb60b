import { expect, test } from 'vitest';
import type { PositionRule } from '#domain/position.ts';
import { mistakeText, reasonText } from '#staff/position-text.ts';
import { resolveTrack } from '#staff/resolve-track.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const tables = realCatalogue();

const mistakesOf = (code: string): readonly string[] => {
  const answer = resolveTrack(
    { post: { by: 'register-code', code }, activity: tables.activities[0]?.id, overlays: [] },
    tables,
  );
  return answer.ok ? [] : answer.mistakes.map((mistake) => mistakeText(mistake, tables.positions));
};

test.each([
  ['', 'Введите код должности'],
  ['11-3-4', 'Код не читается. Введите четыре части через дефис, как в реестре должностей: 11-3-4-062'],
  [
    '11-3-5-062',
    'В категории 3 «специалисты» нет группы 5 «младшая». В ней есть группы: 1 — высшая, 2 — главная, 3 — ведущая, 4 — старшая. Проверьте категорию и группу',
  ],
  [
    '11-7-1-062',
    'Вторая часть кода — 7, а такой категории нет. Категории: 1 — руководители, 2 — помощники (советники), 3 — специалисты, 4 — обеспечивающие специалисты. Проверьте код',
  ],
  [
    '11-3-9-062',
    'Третья часть кода — 9, а такой группы нет. Группы: 1 — высшая, 2 — главная, 3 — ведущая, 4 — старшая, 5 — младшая. Проверьте код',
  ],
])('the code «%s» is refused with the place and the remedy', (code, message) => {
  expect(mistakesOf(code)).toEqual([message]);
});

test.each<[PositionRule, string]>([
  [
    { by: 'register-code', code: '11-3-4-062', category: 3, group: 4 },
    'В коде 11-3-4-062: 3 — категория «специалисты», 4 — старшая группа должностей.',
  ],
  [
    { by: 'category-and-group', category: 4, group: 5 },
    'Категория «обеспечивающие специалисты», младшая группа должностей.',
  ],
  [{ by: 'municipal-body-head' }, 'Сотрудник возглавляет орган местного самоуправления'],
  [{ by: 'municipal-unit-head' }, 'Сотрудник руководит подразделением'],
  [{ by: 'municipal-group', group: 2 }, 'Муниципальная служба, главная группа должностей'],
])('the reason %j is told with the level', (rule, text) => {
  const level = tables.levels.find(({ code }) => code === 'У4б');
  if (!level) throw new Error('no such level');
  expect(reasonText(rule, level, tables.positions)).toContain(text);
  expect(reasonText(rule, level, tables.positions)).toMatch(/ Это уровень У4б «Специалисты»\.$/);
});
