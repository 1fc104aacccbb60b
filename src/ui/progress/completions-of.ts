import type { Completion, Progress } from '#domain/progress.ts';
import type { SpravkaCourse } from './Spravka.tsx';

export type Completed = { readonly course: SpravkaCourse; readonly completion: Completion };

/** The latest edition's completion of every course that was completed. */
export const completionsOf = (courses: readonly SpravkaCourse[], progress: Progress): readonly Completed[] =>
  courses.flatMap((course) => {
    const all = Object.values(progress.courses[course.id]?.completions ?? {});
    const [completion] = all.sort((a, b) => b.edition - a.edition);
    return completion ? [{ course, completion }] : [];
  });
