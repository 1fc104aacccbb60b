import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '#domain/progress.ts';
import type { Quiz } from '#domain/quiz.ts';
import { answerInAttempt, finishAttempt } from '#player/testing.ts';
import type { Question } from '#questions/kinds.ts';
import { quiz as text } from '#text/quiz.ts';
import { Button } from '#ui/kit/Button.tsx';
import { QuestionForm } from './QuestionForm.tsx';

type Props = { readonly quiz: Quiz<Question>; readonly attempt: Attempt };

/** Questions that the bank has lost since the draw cannot be asked; they score nothing. */
const askable = ({ bank }: Quiz<Question>, { drawn }: Attempt): readonly Question[] =>
  drawn.flatMap((id) => bank.find((question) => question.id === id) ?? []);

/** One question at a time, from the first that has no answer yet. */
export const AttemptQuestions: FunctionComponent<Props> = ({ quiz, attempt }) => {
  const questions = askable(quiz, attempt);
  const firstOpen = questions.findIndex(({ id }) => attempt.answers[id] === undefined);
  const [index, setIndex] = useState(firstOpen === -1 ? questions.length - 1 : firstOpen);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [index]);
  const question = questions[index];
  if (!question) return <Button onClick={() => finishAttempt(quiz, attempt)}>{text.finish}</Button>;
  const answer = attempt.answers[question.id];
  const isLast = index === questions.length - 1;
  return (
    <div class="attempt" ref={box} tabIndex={-1}>
      <QuestionForm
        key={question.id}
        question={question}
        prefix={question.id}
        seed={`${attempt.id}/${question.id}`}
        initial={answer?.response}
        marked={answer !== undefined}
        score={answer?.score}
        onCheck={(response) => answerInAttempt({ course: quiz.course, attempt, question, response })}
        label={text.question(index + 1, questions.length)}
        headingLevel={2}
      />
      {answer && (
        <p class="actions">
          <Button onClick={() => (isLast ? finishAttempt(quiz, attempt) : setIndex(index + 1))}>
            {isLast ? text.finish : text.next}
          </Button>
        </p>
      )}
    </div>
  );
};
