import { expect, test } from 'vitest';
import { type CourseId, id, type QuizId } from '#domain/ids.ts';
import type { Overlay, Track } from '#domain/track.ts';
import { trackLoad } from '#domain/track-load.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';

const track: Track = { id: id('u1'), code: 'U1', level: id('u1'), need: { [id<never>('k1')]: 1 } };
const role: Overlay = { id: id('r1'), code: 'R1', name: '', raises: { [id<never>('k1')]: 2 } };
const quiz = (course: string, name: string, minutes: number) => ({
  course: id<CourseId>(course),
  id: id<QuizId>(name),
  minutes,
});

const courses = [
  courseOf(
    'kc-01',
    [
      moduleOf('kc-01-1', {
        lessons: [lessonOf('a', { minutes: 10 }), lessonOf('b', { minutes: 15 })],
        quiz: id('module-1'),
      }),
      moduleOf('kc-01-2', {
        aim: { by: 'competency', competency: id('k1'), level: 2 },
        lessons: [lessonOf('c', { minutes: 7 })],
      }),
      moduleOf('kc-01-3'),
    ],
    { final: id('final') },
  ),
  courseOf('kc-02', [moduleOf('kc-02-1')], { final: id('final') }),
];
const quizzes = [quiz('kc-01', 'module-1', 5), quiz('kc-01', 'final', 20), quiz('kc-02', 'final', 100)];

test('a load counts announced modules and the minutes of what is published, final tests included', () => {
  expect(trackLoad(track, { courses, quizzes })).toEqual({ required: 3, published: 1, minutes: 50 });
});

test('each course takes its own final test, though all are called the same', () => {
  const second = courseOf('kc-02', [moduleOf('kc-02-1', { lessons: [lessonOf('d', { minutes: 3 })] })], {
    final: id('final'),
  });
  expect(trackLoad(track, { courses: [second], quizzes }).minutes).toBe(103);
});

test('a role adds its modules', () => {
  expect(trackLoad(track, { courses, quizzes }, [role])).toEqual({ required: 4, published: 2, minutes: 57 });
});
