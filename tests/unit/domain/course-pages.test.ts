import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CoursePage, following, pagesOf, preceding } from '#domain/course-pages.ts';
import { id, type ModuleId, type QuizId } from '#domain/ids.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';

const course = courseOf(
  'kc-01',
  [
    moduleOf('kc-01-1', { lessons: [lessonOf('a'), lessonOf('b')], quiz: id('module-1') }),
    moduleOf('kc-01-2'),
    moduleOf('kc-01-3', { lessons: [lessonOf('c'), lessonOf('d')] }),
  ],
  { final: id('final') },
);
const names = (pages: readonly CoursePage[]): readonly string[] => pages.map((page) => page.id);

describe('the pages of a course', () => {
  test('are the lessons of each module, its test after them, and the final test last', () => {
    expect(pagesOf(course)).toEqual([
      { kind: 'lesson', id: 'a', title: 'a', module: 'kc-01-1' },
      { kind: 'lesson', id: 'b', title: 'b', module: 'kc-01-1' },
      { kind: 'quiz', id: 'module-1', module: 'kc-01-1' },
      { kind: 'lesson', id: 'c', title: 'c', module: 'kc-01-3' },
      { kind: 'lesson', id: 'd', title: 'd', module: 'kc-01-3' },
      { kind: 'quiz', id: 'final', module: undefined },
    ]);
  });

  test('end with the last module where there is no final test', () => {
    expect(names(pagesOf({ ...course, final: undefined }))).toEqual(['a', 'b', 'module-1', 'c', 'd']);
  });
});

describe('the way on from a page', () => {
  const pages = pagesOf(course);

  test('leads to the next page, then to the first page of every later module and the final test', () => {
    expect(names(following(pages, 0))).toEqual(['b', 'c', 'final']);
    expect(names(following(pages, 2))).toEqual(['c', 'final']);
    expect(following(pages, 5)).toEqual([]);
  });

  test('leads back to the previous page, then to the last page of every earlier module', () => {
    expect(names(preceding(pages, 5))).toEqual(['d', 'module-1']);
    expect(names(preceding(pages, 4))).toEqual(['c', 'module-1']);
    expect(preceding(pages, 0)).toEqual([]);
  });

  test('names no module twice, whatever the course', () => {
    const somePage: fc.Arbitrary<CoursePage> = fc.record({
      kind: fc.constant('quiz' as const),
      id: fc.string().map((name) => id<QuizId>(name)),
      module: fc.constantFrom(undefined, id<ModuleId>('m-1'), id<ModuleId>('m-2'), id<ModuleId>('m-3')),
    });
    fc.assert(
      fc.property(fc.array(somePage), fc.nat(), (some, at) => {
        const index = at % (some.length || 1);
        for (const way of [following(some, index), preceding(some, index)]) {
          expect(new Set(way.map(({ module }) => module)).size).toBe(way.length);
        }
        expect(following(some, index)[0]).toBe(some[index + 1]);
        expect(preceding(some, index)[0]).toBe(some[index - 1]);
      }),
    );
  });
});
