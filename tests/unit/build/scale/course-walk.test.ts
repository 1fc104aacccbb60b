import { describe, expect, test } from 'vitest';
import { courseWalk } from '#build/scale/course-walk.ts';
import { isPublished, lessonsOf } from '#domain/course.ts';
import { lrsLoad } from '#records/told/lrs-load.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';

const catalogue = realCatalogue();
const course = catalogue.courses.find(({ id }) => id === 'kc-01');
if (!course) throw new Error('no course');
const launches = courseWalk(course, catalogue);
const steps = launches.flat();
const ledger = { course: course.id, lessons: [], quizzes: [], questions: [] };

describe('the way of a learner through a course', () => {
  test('is a launch for each module and one for the final test', () => {
    expect(launches).toHaveLength(course.modules.filter(isPublished).length + 1);
  });

  test('asks every check once, and what a test draws', () => {
    const answered = steps.flatMap(({ answered: one }) => one?.question ?? []);
    expect(new Set(answered).size).toBe(answered.length);
    const checks = lessonsOf(course).flatMap((lesson) => lesson.checks);
    expect(answered).toEqual(expect.arrayContaining([...checks]));
    const drawn = catalogue.quizzes
      .filter((quiz) => quiz.course === course.id && quiz.kind !== 'diagnostic')
      .flatMap((quiz) => quiz.draw.map(({ tasks, situations }) => tasks + situations))
      .reduce((sum, one) => sum + one, 0);
    expect(answered).toHaveLength(checks.length + drawn);
  });

  test('ends with the course passed, and nowhere before', () => {
    expect(steps.at(-1)?.standing).toMatchObject({ completed: true, success: 'passed', progress: 1 });
    expect(steps.slice(0, -1).some(({ standing }) => standing.completed)).toBe(false);
  });
});

describe('what an LRS takes of it', () => {
  test('is a statement for every answer, the beginning and end of every launch, and the verdicts', async () => {
    const load = await lrsLoad(ledger, launches);
    const answers = steps.filter(({ answered }) => answered !== undefined).length;
    expect(load.statements).toBeGreaterThanOrEqual(answers + launches.length * 2 + 2);
    expect(load.documents).toBeGreaterThan(0);
    expect(load.documents).toBeLessThanOrEqual(steps.length + 2 * launches.length);
  });

  test('is the same every time', async () => {
    expect(await lrsLoad(ledger, launches)).toEqual(await lrsLoad(ledger, launches));
  });

  test('of a launch in which nothing is done is its beginning and its end', async () => {
    const load = await lrsLoad(ledger, [[]]);
    expect(load.statements).toBe(2);
  });
});
