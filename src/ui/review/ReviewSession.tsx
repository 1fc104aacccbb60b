import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { CourseId } from '#domain/ids.ts';
import type { CourseProgress } from '#domain/progress.ts';
import { type Due, reviewPlan, sessionLength } from '#domain/review-plan.ts';
import { courseProgress } from '#player/learning.ts';
import { $phase, $progress } from '#player/stores.ts';
import { today } from '#player/today.ts';
import type { Question } from '#questions/kinds.ts';
import type { Views } from '#questions/views.ts';
import { calendarDate } from '#text/dates.ts';
import { review as text } from '#text/review.ts';
import { Button } from '#ui/kit/Button.tsx';
import { useStore } from '#ui/kit/use-store.ts';
import { ReviewTasks } from './ReviewTasks.tsx';
import { useQuestions } from './use-questions.ts';

type Props = { readonly course: CourseId };

/** Short sessions on what was missed in one course. */
export const ReviewSession: FunctionComponent<Props> = ({ course }) => {
  const phase = useStore($phase);
  const [loaded, retry] = useQuestions(course, phase !== 'opening');
  if (loaded.state === 'failed') {
    return (
      <div class="panel" role="alert">
        <p>{text.notLoaded}</p>
        <Button onClick={retry}>{text.tryAgain}</Button>
      </div>
    );
  }
  if (loaded.state === 'loading') return <p role="status">{text.loading}</p>;
  return <Plan course={course} questions={loaded.questions} views={loaded.views} />;
};

const nothingFor = ({ checks, attempts }: CourseProgress): string =>
  Object.keys({ ...checks, ...attempts }).length > 0 ? text.nothing : text.notBegun;

type PlanProps = Props & { readonly questions: readonly Question[]; readonly views: Views };

const Plan: FunctionComponent<PlanProps> = ({ course, questions, views }) => {
  const progress = useStore($progress);
  // Fixed when a session starts: answers change the plan, not the session.
  const [session, setSession] = useState<readonly Due<Question>[]>();
  const own = courseProgress(progress, course);
  const { due, next } = reviewPlan(questions, own, today());
  if (session) {
    return (
      <ReviewTasks
        key={session[0]?.about}
        course={course}
        session={session}
        views={views}
        onDone={() => setSession(undefined)}
      />
    );
  }
  if (due.length === 0) return <p class="panel">{next ? text.later(calendarDate(next)) : nothingFor(own)}</p>;
  const length = Math.min(due.length, sessionLength);
  return (
    <section class="panel">
      <p>
        {text.waiting(due.length)} {text.session(length)}
      </p>
      <Button onClick={() => setSession(due.slice(0, sessionLength))}>{text.start}</Button>
    </section>
  );
};
