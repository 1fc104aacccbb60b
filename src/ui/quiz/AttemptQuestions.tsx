import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '#domain/progress.ts';
import type { Quiz } from '#domain/quiz.ts';
import { answerInAttempt, finishAttempt, type Test } from '#player/testing.ts';
import type { Question } from '#questions/kinds.ts';
import type { Views } from '#questions/views.ts';
import { quiz as text } from '#text/quiz.ts';
import { Button } from '#ui/kit/Button.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Sure } from './Sure.tsx';
import { useLatency } from './use-latency.ts';

type Props = { readonly test: Test; readonly views: Views; readonly attempt: Attempt };

/** Questions that the bank has lost since the draw cannot be asked; they score nothing. */
const askable = ({ bank }: Quiz<Question>, { drawn }: Attempt): readonly Question[] =>
  drawn.flatMap((id) => bank.find((question) => question.id === id) ?? []);

/** Where the answers are marked only at the end, the next question follows at once. */
const useIndex = (questions: readonly Question[], { answers }: Attempt, isMarkedAtEnd: boolean) => {
  const open = questions.findIndex(({ id }) => answers[id] === undefined);
  const firstOpen = open === -1 ? questions.length - (isMarkedAtEnd ? 0 : 1) : open;
  const [index, setIndex] = useState(firstOpen);
  return [isMarkedAtEnd ? firstOpen : index, setIndex] as const;
};

const AllAnswered: FunctionComponent<{ readonly onFinish: () => void }> = ({ onFinish }) => (
  <section class="panel">
    <p>{text.allAnswered}</p>
    <Button onClick={onFinish}>{text.finish}</Button>
  </section>
);

/** One question at a time, from the first that has no answer yet. */
export const AttemptQuestions: FunctionComponent<Props> = ({ test, views, attempt }) => {
  const { quiz } = test;
  const isMarkedAtEnd = quiz.marking === 'end';
  const questions = askable(quiz, attempt);
  const [index, setIndex] = useIndex(questions, attempt, isMarkedAtEnd);
  const box = useRef<HTMLDivElement>(null);
  // With what it leads to, not after it: a key pressed in between would go astray.
  useLayoutEffect(() => box.current?.focus(), [index]);
  const finish = (): void => finishAttempt(test, attempt);
  const question = questions[index];
  const latency = useLatency(question?.id);
  const view = question && views.get(question.kind);
  const answer = question && attempt.answers[question.id];
  const isLast = index === questions.length - 1;
  return (
    <div class="attempt" ref={box} tabIndex={-1}>
      {question && view ? (
        <QuestionForm
          key={question.id}
          question={question}
          view={view}
          prefix={question.id}
          seed={`${attempt.id}/${question.id}`}
          initial={answer?.response}
          marked={answer !== undefined}
          score={answer?.score}
          onCheck={(response, score, confidence) =>
            answerInAttempt({
              course: quiz.course,
              attempt,
              question,
              response,
              score,
              confidence,
              latencyMs: latency(),
            })
          }
          submitText={isMarkedAtEnd ? text.record : undefined}
          Sure={quiz.confidence ? Sure : undefined}
          label={text.question(index + 1, questions.length)}
          headingLevel={2}
        />
      ) : (
        <AllAnswered onFinish={finish} />
      )}
      {answer && (
        <p class="actions">
          <Button onClick={() => (isLast ? finish() : setIndex(index + 1))}>{isLast ? text.finish : text.next}</Button>
        </p>
      )}
    </div>
  );
};
