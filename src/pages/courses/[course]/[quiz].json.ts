import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import type { Quiz } from '#domain/quiz.ts';

export const getStaticPaths = () =>
  loadCatalogue().quizzes.map((quiz) => ({ params: { course: quiz.course, quiz: quiz.id }, props: { quiz } }));

/** A quiz with its bank: fetched by the quiz's own page when it opens. */
export const GET: APIRoute<{ quiz: Quiz }> = ({ props }) => Response.json(props.quiz);
