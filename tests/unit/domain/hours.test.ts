import { expect, test } from 'vitest';
import { minutesOfCourse, minutesOfModule } from '#domain/hours.ts';
import { id, type ModuleId, type QuizId } from '#domain/ids.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';

const quizzes = [
  { id: id<QuizId>('module-1'), minutes: 15 },
  { id: id<QuizId>('final'), minutes: 30 },
];
const first = moduleOf('kc-01-1', {
  lessons: [lessonOf('a', { minutes: 10 }), lessonOf('b', { minutes: 12 })],
  quiz: id('module-1'),
});
const second = moduleOf('kc-01-2', { lessons: [lessonOf('c', { minutes: 20 })] });
const announced = moduleOf('kc-01-3', {});
const course = courseOf('kc-01', [first, second, announced], { final: id('final') });

test('a module takes the minutes of its lessons and of its quiz', () => {
  expect(minutesOfModule(first, quizzes)).toBe(37);
  expect(minutesOfModule(second, quizzes)).toBe(20);
});

test('a module not yet written takes no time', () => {
  expect(minutesOfModule(announced, quizzes)).toBe(0);
});

test('a course takes its modules and the final test', () => {
  expect(minutesOfCourse(course, quizzes)).toBe(37 + 20 + 30);
});

test('of a course only the required modules count', () => {
  expect(minutesOfCourse(course, quizzes, [id<ModuleId>('kc-01-2')])).toBe(50);
  expect(minutesOfCourse(course, quizzes, [id<ModuleId>('kc-01-3')])).toBe(0);
});
