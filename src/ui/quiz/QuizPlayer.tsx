import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { AttemptId, CompetencyId, CourseId, QuizId } from '#domain/ids.ts';
import { $phase, $progress } from '#player/stores.ts';
import { attemptsAt, startAttempt, type Test } from '#player/testing.ts';
import type { Views } from '#questions/views.ts';
import { quiz as text } from '#text/quiz.ts';
import { Button } from '#ui/kit/Button.tsx';
import { useStore } from '#ui/kit/use-store.ts';
import { AttemptQuestions } from './AttemptQuestions.tsx';
import { AttemptResult } from './AttemptResult.tsx';
import { DiagnosticIntro } from './DiagnosticIntro.tsx';
import { QuizIntro } from './QuizIntro.tsx';
import { useOwnModules } from './use-own-modules.ts';
import { useQuiz } from './use-quiz.ts';

type Props = { readonly course: CourseId; readonly quiz: QuizId; readonly edition: number };

/** A test from its first page to its result; what is under way or done is found again in progress. */
export const QuizPlayer: FunctionComponent<Props> = ({ course, quiz, edition }) => {
  const [loaded, retry] = useQuiz(course, quiz);
  const phase = useStore($phase);
  if (loaded.state === 'failed') {
    return (
      <div class="panel" role="alert">
        <p>{text.notLoaded}</p>
        <Button onClick={retry}>{text.tryAgain}</Button>
      </div>
    );
  }
  if (loaded.state === 'loading' || phase === 'opening') return <p role="status">{text.loading}</p>;
  return <OwnTest test={loaded.test} views={loaded.views} edition={edition} />;
};

type AttemptsProps = { readonly test: Test; readonly views: Views; readonly edition: number };

const OwnTest: FunctionComponent<AttemptsProps> = ({ test, ...props }) => {
  const own = useOwnModules(test);
  return own ? <Attempts test={own} {...props} /> : <p role="status">{text.loading}</p>;
};

const Attempts: FunctionComponent<AttemptsProps> = ({ test, views, edition }) => {
  const { quiz } = test;
  const attempts = attemptsAt(useStore($progress), quiz.course, quiz.id);
  const [at, setAt] = useState<AttemptId>();
  const attempt = attempts.find(({ id }) => id === at);
  const start = (only?: CompetencyId): void => setAt(startAttempt(test, { edition, now: new Date(), only }));
  if (!attempt && quiz.kind === 'diagnostic') {
    return <DiagnosticIntro quiz={quiz} attempts={attempts} onStart={start} onResume={setAt} />;
  }
  if (!attempt) return <QuizIntro quiz={quiz} attempts={attempts} onStart={() => start()} onResume={setAt} />;
  if (attempt.verdict) {
    const result = { test, views, attempt, attempts, verdict: attempt.verdict };
    return <AttemptResult key={attempt.id} {...result} onAgain={() => start()} />;
  }
  return <AttemptQuestions key={attempt.id} test={test} views={views} attempt={attempt} />;
};
