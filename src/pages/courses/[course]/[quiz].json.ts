import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import { type Quiz, quizFile } from '#domain/quiz.ts';

export const getStaticPaths = () =>
  loadCatalogue().quizzes.map((quiz) => ({ params: { course: quiz.course, quiz: quiz.id }, props: { quiz } }));

/** A quiz: fetched by its own page when it opens, and by reviews. */
export const GET: APIRoute<{ quiz: Quiz }> = ({ props }) => Response.json(quizFile(props.quiz));
