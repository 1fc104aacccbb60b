import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CourseId } from '#domain/ids.ts';
import type { Due } from '#domain/review-plan.ts';
import type { Scaled } from '#domain/scaled.ts';
import { answerReview } from '#player/reviewing.ts';
import { today } from '#player/today.ts';
import type { Question } from '#questions/kinds.ts';
import type { Views } from '#questions/views.ts';
import { review as text } from '#text/review.ts';
import { Button } from '#ui/kit/Button.tsx';
import { QuestionForm } from '#ui/quiz/QuestionForm.tsx';
import { teachHref } from '#ui/quiz/teach-href.ts';

type Props = {
  readonly course: CourseId;
  readonly session: readonly Due<Question>[];
  readonly views: Views;
  readonly onDone: () => void;
};

const Summary: FunctionComponent<{ readonly scores: readonly Scaled[]; readonly onDone: () => void }> = ({
  scores,
  onDone,
}) => {
  const right = scores.filter((score) => score === 1).length;
  return (
    <section class="panel">
      <h2>{text.done}</h2>
      <p>{right === scores.length ? text.allRight(right) : text.result(right, scores.length)}</p>
      <Button onClick={onDone}>{text.finish}</Button>
    </section>
  );
};

/** The tasks of one session, one at a time. */
export const ReviewTasks: FunctionComponent<Props> = ({ course, session, views, onDone }) => {
  const [scores, setScores] = useState<readonly Scaled[]>([]);
  const [index, setIndex] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  // With the question, not after it: a key pressed in between would go astray.
  useLayoutEffect(() => box.current?.focus(), [index]);
  const task = session[index];
  const view = task && views.get(task.ask.kind);
  const isAnswered = scores.length > index;
  const answer = (about: Due<Question>['about'], score: Scaled): void => {
    setScores([...scores, score]);
    answerReview({ course, question: about, score, on: today() });
  };
  return (
    <div class="attempt" ref={box} tabIndex={-1}>
      {task && view ? (
        <>
          <QuestionForm
            key={task.about}
            question={task.ask}
            view={view}
            prefix={task.ask.id}
            seed={`${task.about}/${today()}`}
            marked={isAnswered}
            onCheck={(_, score) => answer(task.about, score)}
            label={text.task(index + 1, session.length)}
            headingLevel={2}
            teachHref={teachHref({ course }, task.ask)}
          />
          {isAnswered && (
            <p class="actions">
              <Button onClick={() => setIndex(index + 1)}>{text.next}</Button>
            </p>
          )}
        </>
      ) : (
        <Summary scores={scores} onDone={onDone} />
      )}
    </div>
  );
};
