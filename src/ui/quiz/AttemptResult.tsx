import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Attempt, Verdict } from '#domain/progress.ts';
import type { Quiz } from '#domain/quiz.ts';
import { percent, type Scaled, scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { quiz as text } from '#text/quiz.ts';
import { Button } from '#ui/kit/Button.tsx';
import { InlineText } from '#ui/kit/InlineText.tsx';
import { ToneIcon } from '#ui/kit/ToneIcon.tsx';
import { teachHref } from './teach-href.ts';

type Props = {
  readonly quiz: Quiz<Question>;
  readonly attempt: Attempt;
  readonly verdict: Verdict;
  readonly onAgain: () => void;
};

const toneOf = (score: Scaled): 'right' | 'partly' | 'wrong' => {
  if (score === 1) return 'right';
  return score === 0 ? 'wrong' : 'partly';
};

const Answered: FunctionComponent<{ readonly quiz: Quiz; readonly question: Question; readonly score: Scaled }> = ({
  quiz,
  question,
  score,
}) => {
  const tone = toneOf(score);
  return (
    <li>
      <p class={`review__verdict review__verdict--${tone}`}>
        <ToneIcon tone={tone} /> {text[tone]}
      </p>
      <p>
        <InlineText text={question.text} />
      </p>
      {score < 1 && (
        <p>
          <a href={teachHref(quiz, question)}>{text.teach}</a>
        </p>
      )}
    </li>
  );
};

/** Whether it is passed, why not, and the way back to what was missed. */
export const AttemptResult: FunctionComponent<Props> = ({ quiz, attempt, verdict, onAgain }) => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const questions = attempt.drawn.flatMap((id) => quiz.bank.find((question) => question.id === id) ?? []);
  const { passed, score, situationsFailed } = verdict;
  return (
    <section class="result" ref={box} tabIndex={-1} aria-label={passed ? text.passed : text.failed}>
      <div class={`panel result__verdict result__verdict--${passed ? 'right' : 'wrong'}`}>
        <h2>
          <ToneIcon tone={passed ? 'right' : 'wrong'} /> {passed ? text.passed : text.failed}
        </h2>
        <p>
          {text.result(percent(score))}, {text.needed(percent(quiz.pass))}.
        </p>
        {situationsFailed > 0 && <p>{text.situationsFailed(situationsFailed)}</p>}
        <p>{passed ? text.passedHint : text.failedHint}</p>
        {!passed && <Button onClick={onAgain}>{text.again}</Button>}
      </div>
      <h2>{text.review}</h2>
      <ol class="review">
        {questions.map((question) => (
          <Answered
            key={question.id}
            quiz={quiz}
            question={question}
            score={attempt.answers[question.id]?.score ?? scaled(0)}
          />
        ))}
      </ol>
      {passed && (
        <Button look="secondary" onClick={onAgain}>
          {text.again}
        </Button>
      )}
    </section>
  );
};
