import { describe, expect, test } from 'vitest';
import { exchangeOptions } from '#build/exchange-options.ts';

const parsed = (line: string) => exchangeOptions(line.split(' ').filter(Boolean));

const message = (line: string): string => {
  const result = parsed(line);
  return result.ok ? 'accepted' : (result.message.split('\n')[0] ?? '');
};

test('a whole export', () => {
  expect(parsed('export --format gift --course kc-01 --quiz final --out out')).toEqual({
    ok: true,
    command: { word: 'export', format: 'gift', course: 'kc-01', quiz: 'final', out: 'out' },
  });
});

test('a whole import', () => {
  const line =
    'import a.xml --course kc-01 --quiz new --competency k1 --level 2 --facet skill --anchor podhod#main --key panel-7:2026-11-23 --force';
  expect(parsed(line)).toMatchObject({
    ok: true,
    command: {
      word: 'import',
      file: 'a.xml',
      format: undefined,
      force: true,
      defaults: {
        competency: 'k1',
        level: 2,
        facet: 'skill',
        anchor: { lesson: 'podhod', block: 'main' },
        key: { by: 'panel', experts: 7, on: '2026-11-23' },
      },
    },
  });
});

describe('what is missing, misplaced or wrong is named', () => {
  test.each([
    ['', 'Укажите, что сделать: export, import или round-trip.'],
    ['delete', 'Укажите, что сделать: export, import или round-trip.'],
    ['export --course kc-01 --out out', 'Укажите формат: --format …'],
    ['export --format gift --course kc-01 --out out --force', 'Непонятно: «--force».'],
    ['export --format h5p --course kc-01 --out out', 'Непонятно: --format h5p. Нужно: moodle-xml, gift или qti3.'],
    ['import --course kc-01 --quiz new', 'Укажите файл с вопросами.'],
    ['import a.xml --course kc-01', 'Укажите тест: --quiz …'],
    ['import a.xml b.xml --course kc-01 --quiz new', 'Непонятно: «b.xml».'],
    [
      'import a.xml --course kc-01 --quiz ../x',
      'Непонятно: --quiz ../x. Нужно: латиница, цифры и дефис, например module-3.',
    ],
    ['import a.xml --course kc-01 --quiz x --level 4', 'Непонятно: --level 4. Нужно: 1, 2 или 3.'],
    ['import a.xml --course kc-01 --quiz x --anchor', 'Укажите место урока: --anchor …'],
    ['round-trip now', 'Непонятно: «now».'],
  ])('%s', (line, answer) => expect(message(line)).toBe(answer));
});
