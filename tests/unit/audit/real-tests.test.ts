import { describe, expect, test } from 'vitest';
import type { Quiz, QuizKind } from '#domain/quiz.ts';
import { kindOf, type Question } from '#questions/kinds.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const { courses, quizzes } = realCatalogue();

const ofKind = (kind: QuizKind): readonly Quiz<Question>[] => quizzes.filter((quiz) => quiz.kind === kind);
const nameOf = ({ course, id }: Quiz<Question>): string => `${course}/${id}`;
const drawn = ({ draw }: Quiz<Question>): number => draw.reduce((sum, one) => sum + one.tasks + one.situations, 0);
const isSituation = (question: Question): boolean => kindOf(question).judgedAs === 'situation';

/** Banks once: a diagnostic draws from that of the final test. */
const banked = quizzes.filter(({ bankOf }) => bankOf === undefined).flatMap((quiz) => quiz.bank);

describe('tests of the courses', () => {
  const written = courses.filter(({ modules }) => modules.some(({ lessons }) => lessons.length > 0));

  test('belong to courses that say of themselves to be complete, so that every gap is a finding', () => {
    expect(written.map(({ id }) => id)).toEqual(['kc-01', 'kc-02', 'kc-03', 'kc-04', 'kc-05']);
    expect(written.filter(({ complete }) => complete !== true)).toEqual([]);
  });

  test('close every module with 8 to 12 questions', () => {
    expect(written.flatMap(({ modules }) => modules).filter(({ quiz }) => quiz === undefined)).toEqual([]);
    expect(
      ofKind('module')
        .filter((quiz) => drawn(quiz) < 8 || drawn(quiz) > 12)
        .map(nameOf),
    ).toEqual([]);
  });

  test('close every course with a bank of at least 40, twice what an attempt draws', () => {
    expect(ofKind('final').map(({ course }) => course)).toEqual(written.map(({ id }) => id));
    expect(
      ofKind('final')
        .filter(({ bank }) => bank.length < 40)
        .map(nameOf),
    ).toEqual([]);
    expect(
      ofKind('final')
        .filter((quiz) => quiz.bank.length < 2 * drawn(quiz))
        .map(nameOf),
    ).toEqual([]);
  });

  test('open every course with a diagnostic in parallel forms', () => {
    expect(ofKind('diagnostic').map(({ course }) => course)).toEqual(written.map(({ id }) => id));
    expect(
      ofKind('diagnostic')
        .filter(({ forms }) => forms !== 'parallel')
        .map(nameOf),
    ).toEqual([]);
  });

  test('pair every question with a sibling of the same competency, level, facet and kind', () => {
    for (const { bank } of quizzes) {
      for (const question of bank) {
        const siblings = bank.filter((other) => other.set === question.set);
        expect(siblings.length).toBeGreaterThanOrEqual(2);
        const likeness = siblings.map((one) => [one.kind, one.competency, one.level, one.facet].join());
        expect(new Set(likeness).size).toBe(1);
      }
    }
  });
});

describe('situations', () => {
  /** The tasks of the framework whose competency and level the written courses teach, by their first words: S01, S05, S06, S07, S10. */
  const ofFramework = [
    ['kc-01/module-2', 'k5 1', 'Женщина подаёт заявление о компенсации. В перечне на стенде'],
    ['kc-01/final', 'k1 1', 'При проверке небольшого цеха найдено нарушение'],
    ['kc-04/final', 'k6 1', 'Клиент начал заявление на портале, дозвонился на горячую линию'],
    ['kc-05/final', 'k8 2', 'Кадровая служба просит подавать заявление на отпуск на бумаге'],
    ['kc-01/final', 'k1 2', 'Заместитель руководителя предлагает на год цель «ноль жалоб»'],
  ] as const;

  test.each(ofFramework)('of the framework, in %s for %s: %s', (quiz, target, opening) => {
    const bank = quizzes.find((one) => nameOf(one) === quiz)?.bank ?? [];
    const found = bank.filter(({ text }) => text.startsWith(opening));
    expect(found.map(({ competency, level }) => `${competency} ${level}`)).toEqual([target]);
  });

  test('are at least 20 besides', () => {
    expect(banked.filter(isSituation).length).toBeGreaterThanOrEqual(ofFramework.length + 20);
  });

  test('score one competency: tags name others', () => {
    expect(banked.filter(({ competency, tags }) => tags.includes(competency)).map(({ id }) => id)).toEqual([]);
  });
});
