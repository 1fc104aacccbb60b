import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { calibrationOf } from '#domain/calibration.ts';
import { competenciesFailed } from '#domain/grade.ts';
import type { Attempt, Verdict } from '#domain/progress.ts';
import { percent } from '#domain/scaled.ts';
import { itemsOf, type Test } from '#player/testing.ts';
import type { Views } from '#questions/views.ts';
import { quiz as text } from '#text/quiz.ts';
import { Button } from '#ui/kit/Button.tsx';
import { ToneIcon } from '#ui/kit/ToneIcon.tsx';
import { Calibration } from './Calibration.tsx';
import { DiagnosticFindings } from './DiagnosticFindings.tsx';
import { ReviewedAnswer } from './ReviewedAnswer.tsx';
import { StartButton } from './StartButton.tsx';

type Props = {
  readonly test: Test;
  readonly views: Views;
  readonly attempt: Attempt;
  /** Every attempt at this test. */
  readonly attempts: readonly Attempt[];
  readonly verdict: Verdict;
  readonly onAgain: () => void;
};

const Outcome: FunctionComponent<Props> = ({ test, attempt, attempts, verdict, onAgain }) => {
  const { quiz } = test;
  const { passed, score, situationsFailed } = verdict;
  const failed = competenciesFailed(quiz, itemsOf(test, attempt));
  return (
    <div class={`panel result__verdict result__verdict--${passed ? 'right' : 'wrong'}`}>
      <h2>
        <ToneIcon tone={passed ? 'right' : 'wrong'} /> {passed ? text.passed : text.failed}
      </h2>
      <p>
        {text.result(percent(score))}, {text.needed(percent(quiz.pass))}.
      </p>
      {situationsFailed > 0 && <p>{text.situationsFailed(situationsFailed)}</p>}
      {failed.length > 0 && <p>{text.competenciesFailed(failed, percent(quiz.competencyPass))}</p>}
      <p>{passed ? text.passedHint : text.failedHint}</p>
      {!passed && <StartButton quiz={quiz} attempts={attempts} text={text.again} onStart={onAgain} />}
    </div>
  );
};

/** Whether it is passed, why not, and the way back to what was missed. */
export const AttemptResult: FunctionComponent<Props> = (props) => {
  const { test, views, attempt, verdict, onAgain } = props;
  const { quiz } = test;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const questions = attempt.drawn.flatMap((id) => quiz.bank.find((question) => question.id === id) ?? []);
  const isDiagnostic = quiz.kind === 'diagnostic';
  const title = verdict.passed ? text.passed : text.failed;
  return (
    <section class="result" ref={box} tabIndex={-1} aria-label={isDiagnostic ? text.findings : title}>
      {isDiagnostic ? <DiagnosticFindings test={test} attempt={attempt} /> : <Outcome {...props} />}
      {quiz.confidence && <Calibration picture={calibrationOf(Object.values(attempt.answers))} />}
      <h2>{text.review}</h2>
      <ol class="review">
        {questions.map((question) => (
          <ReviewedAnswer
            key={question.id}
            quiz={quiz}
            attempt={attempt}
            question={question}
            view={views.get(question.kind)}
          />
        ))}
      </ol>
      {verdict.passed && !isDiagnostic && (
        <Button look="secondary" onClick={onAgain}>
          {text.again}
        </Button>
      )}
    </section>
  );
};
