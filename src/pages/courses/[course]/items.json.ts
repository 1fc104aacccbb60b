import type { APIRoute } from 'astro';
import { allQuestionsOf } from '#catalogue/course-questions.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import type { ItemsFile } from '#domain/item.ts';

export const getStaticPaths = () =>
  loadCatalogue().courses.map(({ id }) => ({ params: { course: id }, props: { id } }));

/** What every question of a course measures, for the profile of competencies. */
export const GET: APIRoute<{ id: ItemsFile['course'] }> = ({ props: { id } }) => {
  const items = allQuestionsOf(id, loadCatalogue()).map(({ id: question, module, competency, level, facet }) => ({
    id: question,
    module,
    competency,
    level,
    facet,
  }));
  const file: ItemsFile = { course: id, items };
  return Response.json(file);
};
