import { describe, expect, test } from 'vitest';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { smallWith } from '#tests/support/small-catalogue.ts';

const small = catalogueWithoutLedgers(smallWith({}));
const [course] = small.courses;

describe('the catalogue of the small sources', () => {
  test('has the course with its modules, lessons and quizzes', () => {
    expect(course).toMatchObject({
      id: 'kc-01',
      code: 'KC-01',
      edition: 1,
      final: 'final',
      modules: [
        {
          id: 'kc-01-1',
          course: 'kc-01',
          number: 1,
          aim: { by: 'competency', competency: 'k1', level: 1 },
          lessons: [{ id: 'klient', course: 'kc-01', module: 'kc-01-1', minutes: 10, checks: ['klient-c1'] }],
          quiz: 'module-1',
        },
        { id: 'kc-01-2', number: 2, aim: { by: 'activity', activity: 'd3' }, lessons: [] },
      ],
    });
  });

  test('gives the questions of checks and of module quizzes their module', () => {
    const checks = small.checks.get('kc-01/klient') ?? [];
    expect(checks.map(({ id, module }) => [id, module])).toEqual([['klient-c1', 'kc-01-1']]);
    for (const quiz of small.quizzes) for (const question of quiz.bank) expect(question.module).toBe('kc-01-1');
  });

  test('turns points needed in a situation into a share', () => {
    expect(small.quizzes.map(({ id, pass, situationPass }) => [id, pass, situationPass])).toEqual([
      ['final', 0.7, 2 / 3],
      ['module-1', 0.7, 2 / 3],
    ]);
  });

  test('names the levels of competencies', () => {
    expect(small.competencies[0]?.levels.map(({ level, name }) => [level, name])).toEqual([
      [1, 'basic'],
      [2, 'advanced'],
      [3, 'expert'],
    ]);
  });

  test('does not depend on the order of the files', () => {
    const reversed = new Map([...smallWith({})].reverse());
    expect(catalogueWithoutLedgers(reversed)).toEqual(small);
  });
});

test('checks stand in the order of the text, not of their file', () => {
  const sources = smallWith({
    'courses/kc-01/01-klient.mdx': ['<Check id="klient-c1" />', '<Check id="klient-c2" />\n\n<Check id="klient-c1" />'],
  });
  const file = 'quizzes/kc-01/checks/klient.yaml';
  const text = sources.get(file) ?? '';
  const second = text.slice(text.indexOf('  - id')).replace('klient-c1', 'klient-c2');
  const read = catalogueWithoutLedgers(new Map([...sources, [file, text + second]]));
  expect(read.courses[0]?.modules[0]?.lessons[0]?.checks).toEqual(['klient-c2', 'klient-c1']);
  expect(read.checks.get('kc-01/klient')?.map(({ id }) => id)).toEqual(['klient-c2', 'klient-c1']);
});
