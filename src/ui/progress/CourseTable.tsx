import type { FunctionComponent } from 'preact';
import { type Course, isPublished } from '#domain/course.ts';
import { noCourseProgress, type Progress } from '#domain/progress.ts';
import { percent } from '#domain/scaled.ts';
import { standingOf } from '#domain/standing-of.ts';
import type { TracksFile } from '#domain/tracks-file.ts';
import { requiredBy } from '#player/judge-course.ts';
import { siteUrl } from '#player/site-root.ts';
import { progress as text } from '#text/progress.ts';

type Props = { readonly courses: readonly Course[]; readonly progress: Progress; readonly tracks: TracksFile };

type RowProps = Omit<Props, 'courses'> & { readonly course: Course };

const Row: FunctionComponent<RowProps> = ({ course, progress, tracks }) => {
  const own = progress.courses[course.id] ?? noCourseProgress;
  const required = requiredBy(progress, course, tracks);
  const { lessonsDone, lessonsRequired, completed, score } = standingOf({ course, required, progress: own });
  const wasCompleted = completed || Object.keys(own.completions).length > 0;
  const isStarted = Object.keys(own.lessons).length > 0;
  const started = isStarted ? text.inProgress : text.notStarted;
  const state = wasCompleted ? 'done' : isStarted ? 'opened' : 'unseen';
  return (
    <tr>
      <th scope="row">
        <a href={siteUrl(`courses/${course.id}.html`)}>{course.title}</a>
      </th>
      <td data-label={text.lessons}>{text.of(lessonsDone.length, lessonsRequired.length)}</td>
      <td data-label={text.final}>{score === undefined ? text.noFinal : text.percent(percent(score))}</td>
      <td data-label={text.state}>
        <span class="mark" data-state={state}>
          {wasCompleted ? text.completed : started}
        </span>
      </td>
    </tr>
  );
};

/** Courses that can be taken and that the learner's track needs; all that can be taken while no track is chosen. */
export const CourseTable: FunctionComponent<Props> = ({ courses, progress, tracks }) => {
  const shown = courses.filter((course) => {
    const required = requiredBy(progress, course, tracks);
    return course.modules.some((module) => isPublished(module) && required.includes(module.id));
  });
  return (
    <section>
      <h2>{text.coursesTitle}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too. */}
      <section class="table-scroll" tabIndex={0} aria-label={text.coursesTitle}>
        <table class="table--rows">
          <thead>
            <tr>
              <th scope="col">{text.course}</th>
              <th scope="col">{text.lessons}</th>
              <th scope="col">{text.final}</th>
              <th scope="col">{text.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((course) => (
              <Row key={course.id} course={course} progress={progress} tracks={tracks} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
