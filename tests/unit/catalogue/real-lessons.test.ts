import { describe, expect, test } from 'vitest';
import type { LintedLesson } from '#catalogue/lint/material.ts';
import { sentencesOf, wordCount } from '#catalogue/lint/passage.ts';
import { idsIn } from '#domain/audience.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';
import { realMaterial } from '#tests/support/real-material.ts';

const { lessons } = realMaterial();
const { courses, terms, activities } = realCatalogue();

const tags = ({ outline }: LintedLesson, name: string) =>
  outline.tags.filter((tag) => tag.name === name && tag.form !== 'close');

/** What stands between the first tag of a name and the one that closes it. */
const inside = ({ outline, body }: LintedLesson, name: string) => {
  const [open, close] = outline.tags.filter((tag) => tag.name === name);
  return body.filter(({ line }) => line > (open?.line ?? 0) && line < (close?.line ?? 0));
};

const activitiesShown = (lesson: LintedLesson): readonly string[] =>
  tags(lesson, 'Example').map(({ attributes }) => attributes.get('activity') ?? '');

/** The lessons that something does not hold of. */
const except = (holds: (lesson: LintedLesson) => boolean): readonly string[] =>
  lessons.filter((lesson) => !holds(lesson)).map(({ file }) => file);

describe('every lesson', () => {
  test('opens with a situation and ends with what one can do now and the leaflet', () => {
    expect(
      except(({ outline: { tags: all, headings } }) => {
        const opened = all.filter(({ form }) => form === 'open').map(({ name }) => name);
        const isFirst = (all[0]?.line ?? 0) < (headings[0]?.line ?? 0);
        return isFirst && opened[0] === 'Situation' && opened.slice(-2).join() === 'Skills,Memo';
      }),
    ).toEqual([]);
  });

  test('shows at least two activities', () => {
    expect(except((lesson) => new Set(activitiesShown(lesson)).size >= 2)).toEqual([]);
  });

  test('tells apart what is confused with its idea', () => {
    expect(except((lesson) => tags(lesson, 'Contrast').length >= 1)).toEqual([]);
  });

  test('checks two or three times', () => {
    expect(except((lesson) => [2, 3].includes(tags(lesson, 'Check').length))).toEqual([]);
  });

  test('has a leaflet of three to five lines, and at least three skills', () => {
    expect(except((lesson) => [3, 4, 5].includes(inside(lesson, 'Memo').length))).toEqual([]);
    expect(except((lesson) => inside(lesson, 'Skills').length >= 3)).toEqual([]);
  });

  test('goes on from «Что вы теперь умеете» with what that is: отличать, находить', () => {
    const skill = /\p{L}{3,}(?:ть|ти|чь)(?:ся)?(?!\p{L})/u;
    const told = /^\p{L}+[еёи]те(?:сь)?(?!\p{L})/u;
    expect(
      except((lesson) => inside(lesson, 'Skills').every(({ text }) => skill.test(text) && !told.test(text))),
    ).toEqual([]);
  });

  test('has 600 to 1,000 words', () => {
    const words = ({ body }: LintedLesson): number => body.reduce((sum, { text }) => sum + wordCount(text), 0);
    expect(except((lesson) => words(lesson) >= 600 && words(lesson) <= 1000)).toEqual([]);
  });

  test('gives a passage for some learners a heading of its own, so that nothing around it refers to it', () => {
    expect(
      except(({ outline }) =>
        outline.tags
          .filter(({ name, form }) => name === 'For' && form === 'open')
          .every(({ line }) => outline.headings.some((heading) => heading.depth === 3 && heading.line === line + 2)),
      ),
    ).toEqual([]);
  });
});

test('half of all sentences have at most 14 words', () => {
  const sentences = lessons.flatMap(({ body }) => body.filter(({ role }) => role !== 'heading').flatMap(sentencesOf));
  const lengths = sentences.map(({ text }) => wordCount(text)).filter((words) => words > 0);
  expect(lengths.filter((words) => words <= 14).length).toBeGreaterThan(lengths.length / 2);
});

test('every term has its definition, word for word, in some lesson', () => {
  const defined = new Set(
    lessons.flatMap((lesson) => tags(lesson, 'Definition').map(({ attributes }) => attributes.get('term'))),
  );
  expect(terms.map(({ id }) => id).filter((id) => !defined.has(id))).toEqual([]);
});

describe('every course that is written', () => {
  const written = courses.filter(({ modules }) => modules.some((module) => module.lessons.length > 0));
  const ofCourse = (course: string): readonly LintedLesson[] => lessons.filter((lesson) => lesson.course === course);

  test('has a picture of its own in every module', () => {
    const without = written
      .flatMap(({ modules }) => modules)
      .filter(({ id }) => !lessons.some((lesson) => lesson.value.module === id && tags(lesson, 'Diagram').length > 0));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('has an example of every activity', () => {
    for (const { id } of written) {
      const shown = new Set(ofCourse(id).flatMap(activitiesShown));
      expect(activities.map((activity) => activity.id).filter((one) => !shown.has(one))).toEqual([]);
    }
  });

  test('has passages for heads of units and others that those do not read', () => {
    for (const { id } of written) {
      const levels = ofCourse(id)
        .flatMap((lesson) => tags(lesson, 'For'))
        .map(({ attributes }) => idsIn(attributes.get('level')));
      expect(levels.some((named) => named.includes('u2'))).toBe(true);
      expect(levels.some((named) => !named.includes('u2'))).toBe(true);
    }
  });
});
