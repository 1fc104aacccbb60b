import type { FunctionComponent } from 'preact';
import type { AttemptId } from '#domain/ids.ts';
import type { Attempt } from '#domain/progress.ts';
import type { Quiz } from '#domain/quiz.ts';
import { percent, scaled } from '#domain/scaled.ts';
import { quiz as text } from '#text/quiz.ts';
import { Button } from '#ui/kit/Button.tsx';
import { StartButton } from './StartButton.tsx';

type Props = {
  readonly quiz: Quiz;
  /** The first first. */
  readonly attempts: readonly Attempt[];
  readonly onStart: () => void;
  readonly onResume: (attempt: AttemptId) => void;
};

const Rules: FunctionComponent<{ readonly quiz: Quiz }> = ({ quiz }) => {
  const situations = quiz.draw.reduce((sum, stratum) => sum + stratum.situations, 0);
  const total = quiz.draw.reduce((sum, stratum) => sum + stratum.tasks + stratum.situations, 0);
  return (
    <p>
      {text.questions(total)}
      {situations > 0 && `, ${text.situations(situations)}`}.{' '}
      {quiz.attempts === undefined ? text.unlimited : text.limited(quiz.attempts, quiz.cooldown)}{' '}
      {quiz.marking === 'end' && text.markedAtEnd} {quiz.confidence && text.asksConfidence}
    </p>
  );
};

/** What awaits the learner, and how earlier attempts went. */
export const QuizIntro: FunctionComponent<Props> = ({ quiz, attempts, onStart, onResume }) => {
  const verdicts = attempts.flatMap(({ verdict }) => (verdict ? [verdict] : []));
  const best = scaled(Math.max(0, ...verdicts.map(({ score }) => score)));
  const open = [...attempts].reverse().find(({ verdict }) => verdict === undefined);
  return (
    <section class="panel">
      <Rules quiz={quiz} />
      {verdicts.length > 0 && (
        <p>
          {text.attempts(verdicts.length)}, {text.best(percent(best))}.{' '}
          {verdicts.some(({ passed }) => passed) && text.alreadyPassed}
        </p>
      )}
      <p class="actions">
        {open && <Button onClick={() => onResume(open.id)}>{text.resume}</Button>}
        <StartButton
          quiz={quiz}
          attempts={attempts}
          text={attempts.length > 0 ? text.again : text.start}
          look={open ? 'secondary' : 'primary'}
          onStart={onStart}
        />
      </p>
    </section>
  );
};
