import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '#domain/progress.ts';
import type { Quiz } from '#domain/quiz.ts';
import { answerInAttempt, finishAttempt, type Test } from '#player/testing.ts';
import type { Question } from '#questions/kinds.ts';
import type { Views } from '#questions/views.ts';
import { quiz as text } from '#text/quiz.ts';
import { Button } from '#ui/kit/Button.tsx';
import { QuestionForm } from './QuestionForm.tsx';

type Props = { readonly test: Test; readonly views: Views; readonly attempt: Attempt };

/** Questions that the bank has lost since the draw cannot be asked; they score nothing. */
const askable = ({ bank }: Quiz<Question>, { drawn }: Attempt): readonly Question[] =>
  drawn.flatMap((id) => bank.find((question) => question.id === id) ?? []);

/** One question at a time, from the first that has no answer yet. */
export const AttemptQuestions: FunctionComponent<Props> = ({ test, views, attempt }) => {
  const { quiz } = test;
  const questions = askable(quiz, attempt);
  const firstOpen = questions.findIndex(({ id }) => attempt.answers[id] === undefined);
  const [index, setIndex] = useState(firstOpen === -1 ? questions.length - 1 : firstOpen);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [index]);
  const question = questions[index];
  const view = question && views.get(question.kind);
  if (!question || !view) return <Button onClick={() => finishAttempt(test, attempt)}>{text.finish}</Button>;
  const answer = attempt.answers[question.id];
  const isLast = index === questions.length - 1;
  return (
    <div class="attempt" ref={box} tabIndex={-1}>
      <QuestionForm
        key={question.id}
        question={question}
        view={view}
        prefix={question.id}
        seed={`${attempt.id}/${question.id}`}
        initial={answer?.response}
        marked={answer !== undefined}
        score={answer?.score}
        onCheck={(response, score) =>
          answerInAttempt({ course: quiz.course, attempt, question: question.id, response, score })
        }
        label={text.question(index + 1, questions.length)}
        headingLevel={2}
      />
      {answer && (
        <p class="actions">
          <Button onClick={() => (isLast ? finishAttempt(test, attempt) : setIndex(index + 1))}>
            {isLast ? text.finish : text.next}
          </Button>
        </p>
      )}
    </div>
  );
};
