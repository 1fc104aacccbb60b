import { expect, test } from 'vitest';
import { isPublished, lessonsOf } from '#domain/course.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';

test('the lessons of a course are those of its modules in their order', () => {
  const modules = [
    moduleOf('kc-01-1', { lessons: [lessonOf('b'), lessonOf('a')] }),
    moduleOf('kc-01-2'),
    moduleOf('kc-01-3', { lessons: [lessonOf('c')] }),
  ];
  expect(lessonsOf(courseOf('kc-01', modules)).map((lesson) => lesson.id)).toEqual(['b', 'a', 'c']);
  expect(modules.map(isPublished)).toEqual([true, false, true]);
});
