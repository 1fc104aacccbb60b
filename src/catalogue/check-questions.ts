import { anchorsOf } from './anchors.ts';
import type { AuthorError } from './author-error.ts';
import type { CourseFileEntry, Entries, LessonFileEntry } from './entries.ts';
import { idsOf, unknownIds } from './reference.ts';
import type { ChecksEntry } from './schemas/checks.ts';

type QuestionEntry = ChecksEntry['questions'][number];

/** An anchor leads to a block of a lesson of the same course. */
const checkAnchor = (
  { id, anchor }: QuestionEntry,
  file: string,
  lessons: readonly LessonFileEntry[],
): readonly AuthorError[] => {
  const place = { file, field: `questions[${id}].anchor` };
  const lesson = lessons.find((one) => one.id === anchor.lesson);
  if (!lesson) return unknownIds('lesson', [anchor.lesson], { ...place, known: idsOf(lessons) });
  return unknownIds('block', [anchor.block], { ...place, known: anchorsOf(lesson.outline) });
};

const placed = (error: AuthorError, question: string): AuthorError => ({
  ...error,
  message: `questions[${question}]: ${error.message}`,
});

const checkFile = (
  { file, course, value }: CourseFileEntry<{ readonly questions: readonly QuestionEntry[] }>,
  { competencies, lessons }: Entries,
): readonly AuthorError[] => {
  const known = idsOf(competencies.value.competencies);
  const own = lessons.filter((lesson) => lesson.course === course);
  return value.questions.flatMap((question) =>
    [
      ...unknownIds('competency', [question.competency], {
        file,
        field: `questions[${question.id}].competency`,
        known,
      }),
      ...unknownIds('competency', question.tags, { file, field: `questions[${question.id}].tags`, known }),
      ...checkAnchor(question, file, own),
    ].map((error) => placed(error, question.id)),
  );
};

/** Questions of checks and quizzes name what exists. */
export const checkQuestions = (entries: Entries): readonly AuthorError[] =>
  [...entries.checks, ...entries.quizzes].flatMap((file) => checkFile(file, entries));
