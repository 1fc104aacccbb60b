import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load.ts';
import type { CourseFile } from '#domain/course-file.ts';

export const getStaticPaths = () => {
  const { courses, quizzes, ledgers } = loadCatalogue();
  return courses.map((course) => {
    const file: CourseFile = {
      course,
      quizzes: quizzes
        .filter((quiz) => quiz.course === course.id)
        .map(({ id, title, kind, module, minutes, pass }) => ({ id, title, kind, module, minutes, pass })),
      ledger: ledgers.get(course.id) ?? { course: course.id, lessons: [], quizzes: [], questions: [] },
    };
    return { params: { course: course.id }, props: { file } };
  });
};

/** Outline and ledger of a course, for the player. */
export const GET: APIRoute<{ file: CourseFile }> = ({ props }) => Response.json(props.file);
