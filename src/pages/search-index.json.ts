import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { lessonsOf } from '#domain/course.ts';
import { buildIndex, type Source } from '#search/build-index.ts';
import { plainLesson } from '#search/plain-text.ts';

const lessonSources = async (): Promise<readonly Source[]> => {
  const texts = new Map((await getCollection('lessons')).map(({ id, body }) => [id, body ?? '']));
  return loadCatalogue().courses.flatMap((course) =>
    lessonsOf(course).map(
      (lesson): Source => ({
        kind: 'lesson',
        title: lesson.title,
        where: course.title,
        url: `courses/${course.id}/${lesson.id}.html`,
        snippet: lesson.summary,
        ...plainLesson(texts.get(`${course.id}/${lesson.id}`) ?? ''),
      }),
    ),
  );
};

const termSources = (): readonly Source[] => {
  const { terms, termGroups } = loadCatalogue();
  return terms.map(({ id, term, group, definition }) => ({
    kind: 'term',
    title: term,
    where: termGroups.find((each) => each.id === group)?.title ?? '',
    url: `glossary/${id}.html`,
    snippet: definition,
  }));
};

/** The index of lessons and terms, fetched by the search page alone. */
export const GET: APIRoute = async () => Response.json(buildIndex([...(await lessonSources()), ...termSources()]));
