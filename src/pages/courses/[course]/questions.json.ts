import type { APIRoute } from 'astro';
import { allQuestionsOf } from '#catalogue/course-questions.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import type { QuestionsFile } from '#domain/item.ts';

export const getStaticPaths = () =>
  loadCatalogue().courses.map(({ id }) => ({ params: { course: id }, props: { id } }));

/** Every question of a course that has a right answer, for reviews. */
export const GET: APIRoute<{ id: QuestionsFile['course'] }> = ({ props: { id } }) => {
  const file: QuestionsFile = { course: id, questions: allQuestionsOf(id, loadCatalogue()) };
  return Response.json(file);
};
