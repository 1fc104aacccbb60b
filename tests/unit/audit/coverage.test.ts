import { describe, expect, test } from 'vitest';
import { audit } from '#audit/audit.ts';
import type { Content } from '#audit/content.ts';
import { termCounts } from '#audit/term-coverage.ts';
import { sentence } from '#catalogue/author-error.ts';
import type { Course, Lesson } from '#domain/course.ts';
import type { Term } from '#domain/glossary.ts';
import { id } from '#domain/ids.ts';
import type { Facet } from '#domain/question.ts';
import type { Question } from '#questions/kinds.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';
import { contentOf, quizOf, singleOf } from '#tests/support/quizzes.ts';

const term = (name: string): Term => ({ id: id(name), number: 1, term: name, group: id('main'), definition: name });

const lesson = (name: string, ...terms: readonly string[]) => lessonOf(name, { terms: terms.map((one) => id(one)) });

/** `lesson#block` */
const anchorOf = (text: string): Question['anchor'] => {
  const [lessonName = '', block = ''] = text.split('#');
  return { lesson: id(lessonName), block };
};

/** Asks what a block of a lesson answers; right options on all places in turn. */
const asking = (at: number, anchor: string, parts: { facet?: Facet; recall?: boolean } = {}): Question =>
  singleOf(`q${at}`, `s${at}`, { anchor: anchorOf(anchor), right: at % 4, ...parts });

const facets: readonly Facet[] = ['knowledge', 'skill', 'behaviour'];

/** Twelve questions on a lesson that show every facet. */
const askedOn = (lessonName: string): readonly Question[] =>
  Array.from({ length: 12 }, (_, at) => asking(at, `${lessonName}#main`, { facet: facets[at % 3] ?? 'skill' }));

const courseWith = (parts: Partial<Course>, ...lessons: readonly Lesson[]): Course =>
  courseOf('kc-01', [moduleOf('kc-01-1', { lessons, quiz: id('module-1') })], { final: id('final'), ...parts });

const whole = (parts: Partial<Content> = {}, course: Partial<Course> = { complete: true }): Content =>
  contentOf([quizOf(askedOn('klient'))], {
    courses: [courseWith(course, lesson('klient', 'client'))],
    terms: [term('client')],
    definitions: new Map([['kc-01/klient', ['client']]]),
    ...parts,
  });

const findings = (content: Content): readonly string[] => audit(content).findings.map(sentence);
const gaps = (content: Content): readonly string[] => audit(content).gaps.map(sentence);

const file = 'courses/kc-01/course.yaml';

describe('a course that says of itself to be complete', () => {
  test('and teaches and tests what it claims has no findings', () => {
    expect(findings(whole())).toEqual([]);
    expect(gaps(whole())).toEqual([]);
  });

  test('is told of modules without lessons; an incomplete course has them as gaps', () => {
    const modules = [...(whole().courses[0]?.modules ?? []), moduleOf('kc-01-2'), moduleOf('kc-01-3')];
    const lines = [`${file}: нет уроков в модулях: kc-01-2, kc-01-3. Напишите уроки и впишите их в lessons`];
    const complete = whole({ courses: [courseOf('kc-01', modules, { final: id('final'), complete: true })] });
    const incomplete = whole({ courses: [courseOf('kc-01', modules, { final: id('final') })] });
    expect([findings(complete), gaps(complete)]).toEqual([lines, []]);
    expect([findings(incomplete), gaps(incomplete)]).toEqual([[], lines]);
  });

  test('is told of a facet that no question of a module shows', () => {
    const bank = askedOn('klient').map((question) => ({ ...question, facet: 'skill' as const }));
    expect(findings(whole({ quizzes: [quizOf(bank)] }))).toEqual([
      `${file}: модуль "kc-01-1": нет заданий тестов на проверку знаний (k1, уровень 1). Добавьте: module: kc-01-1, competency: k1, level: 1, facet: knowledge`,
      `${file}: модуль "kc-01-1": нет заданий тестов на проверку поведения (k1, уровень 1). Добавьте: module: kc-01-1, competency: k1, level: 1, facet: behaviour`,
    ]);
  });

  test('is told of a module for an activity that no question is of', () => {
    const module = moduleOf('kc-01-1', {
      aim: { by: 'activity', activity: id('d3') },
      lessons: [lesson('klient', 'client')],
    });
    const course = courseOf('kc-01', [module], { final: id('final'), complete: true });
    const elsewhere = askedOn('klient').map((question) => ({ ...question, module: id<Question['module']>('kc-09-1') }));
    expect(findings(whole({ courses: [course] }))).toEqual([]);
    expect(
      findings(
        whole({
          courses: [course],
          quizzes: [quizOf(elsewhere, { draw: [{ module: id('kc-09-1'), tasks: 12, situations: 0 }] })],
        }),
      ),
    ).toEqual([`${file}: модуль "kc-01-1" не проверяет ни одно задание тестов. Добавьте задания: module: kc-01-1`]);
  });

  test('is told of a missing final test', () => {
    expect(
      findings(whole({ courses: [courseOf('kc-01', whole().courses[0]?.modules ?? [], { complete: true })] })),
    ).toEqual([`${file}: у курса нет итогового теста. Добавьте: final: final`]);
  });

  test('is told of a term that it teaches and does not test', () => {
    const courses = [courseWith({ complete: true }, lesson('klient', 'client', 'service'))];
    expect(findings(whole({ courses, terms: [term('client'), term('service')] }))).toEqual([
      `${file}: термин «service» не проверяет ни одно задание тестов. Добавьте задание: anchor: klient#def-service`,
    ]);
  });

  test('is told of a term that it tests by recall alone', () => {
    const bank = askedOn('klient').map((question) => ({ ...question, recall: true }));
    expect(findings(whole({ quizzes: [quizOf(bank)] }))).toEqual([
      `${file}: термин «client» проверяют только на память (recall: true). Добавьте задание на применение: anchor: klient#def-client`,
    ]);
  });
});

describe('a term that no lesson teaches', () => {
  const terms = [term('client'), term('journey')];
  const line = 'courses/glossary.yaml: термину «journey» не учит ни один урок. Добавьте в урок: terms: [journey]';

  test('is told of once every course is complete', () => {
    expect(findings(whole({ terms }))).toEqual([line]);
  });

  test('is a gap before', () => {
    expect(findings(whole({ terms }, {}))).toEqual([]);
    expect(gaps(whole({ terms }, {}))).toEqual([line]);
  });
});

describe('a question is about a term', () => {
  const termsOf = (...bank: readonly Question[]) =>
    audit(
      whole({
        quizzes: [quizOf(bank)],
        courses: [courseWith({}, lesson('klient', 'client'), lesson('path', 'client'))],
      }),
    ).terms;

  test('when it is anchored at its definition in any lesson, or anywhere in the lesson that quotes it', () => {
    const [client] = termsOf(
      asking(0, 'klient#main'),
      asking(1, 'path#def-client', { recall: true }),
      asking(2, 'path#main'),
    );
    expect([client?.home?.id, client?.tested, client?.applied]).toEqual(['klient', 2, 1]);
  });

  test('and counts are of terms, not of questions', () => {
    expect(termCounts(termsOf(asking(0, 'klient#main'), asking(1, 'klient#main')))).toEqual({
      taught: 1,
      tested: 1,
      applied: 1,
      all: 1,
    });
  });
});

test('the matrix counts modules, lessons and questions of every level of every competency', () => {
  const level = (number: 1 | 2 | 3) => ({
    level: number,
    name: `${number}`,
    knowledge: [],
    skills: [],
    indicators: [],
  });
  const competency = {
    id: id<Question['competency']>('k1'),
    code: 'K1',
    name: 'k1',
    terms: [],
    counterIndicator: '',
    levels: [level(1), level(2), level(3)],
  };
  const { coverage } = audit(
    whole({ competencies: [competency], checks: new Map([['kc-01/klient', [asking(20, 'klient#main')]]]) }),
  );
  expect(
    coverage.map(({ level: at, modules, published, lessons, tested, practised }) => [
      at,
      modules.length,
      published,
      lessons,
      tested,
      practised,
    ]),
  ).toEqual([
    [1, 1, 1, 1, { knowledge: 4, skill: 4, behaviour: 4 }, 1],
    [2, 0, 0, 0, { knowledge: 0, skill: 0, behaviour: 0 }, 0],
    [3, 0, 0, 0, { knowledge: 0, skill: 0, behaviour: 0 }, 0],
  ]);
});
