import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { CourseId, LessonId, QuestionId } from '#domain/ids.ts';
import { estimateOwnLevel } from '#player/estimate.ts';
import { answerCheck, courseProgress } from '#player/learning.ts';
import { $progress } from '#player/stores.ts';
import type { Question } from '#questions/kinds.ts';
import type { AnyView } from '#questions/views.ts';
import { useSelected } from '#ui/kit/use-store.ts';
import { QuestionForm } from '#ui/quiz/QuestionForm.tsx';
import { useLatency } from '#ui/quiz/use-latency.ts';

type Props = {
  readonly question: Question;
  readonly view: AnyView;
  readonly course: CourseId;
  readonly lesson: LessonId;
  /** Every check of the lesson, this one included. */
  readonly checks: readonly QuestionId[];
};

/** A question inside a lesson: answered as often as the learner likes; at the next visit the best answer is shown, of equals the latest. */
export const Check: FunctionComponent<Props> = ({ question, view, course, lesson, checks }) => {
  const kept = useSelected($progress, (progress) => courseProgress(progress, course).checks[question.id]);
  const [isAgain, setAgain] = useState(false);
  const latency = useLatency(isAgain);
  return (
    <QuestionForm
      key={question.id}
      question={question}
      view={view}
      prefix={question.id}
      initial={kept?.best.response}
      marked={kept !== undefined && !isAgain}
      onCheck={(response, score) => {
        answerCheck({ course, lesson, checks, question, response, score, latencyMs: latency() });
        const level = view.kind.estimate?.(question, response);
        if (level !== undefined) estimateOwnLevel(question.competency, level);
        setAgain(false);
      }}
      onRetry={() => setAgain(true)}
    />
  );
};
