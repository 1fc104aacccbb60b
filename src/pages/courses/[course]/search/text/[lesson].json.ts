import type { APIRoute } from 'astro';
import { searchSources } from '#catalogue/search-sources.ts';
import { lessonsOf } from '#domain/course.ts';
import { textFile } from '#search/build-words.ts';

export const getStaticPaths = async () => {
  const { courses, texts } = await searchSources();
  return courses.flatMap(lessonsOf).map(({ course, id: lesson }) => ({
    params: { course, lesson },
    props: { text: texts.get(`${course}/${lesson}`) ?? '' },
  }));
};

/** The text of a lesson by sections, for snippets of what was found in it. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => Response.json(textFile(text));
