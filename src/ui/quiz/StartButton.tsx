import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { minutesToWait } from '#domain/attempt-wait.ts';
import type { Attempt } from '#domain/progress.ts';
import type { Quiz } from '#domain/quiz.ts';
import { quiz as quizText } from '#text/quiz.ts';
import { Button } from '#ui/kit/Button.tsx';

type Props = {
  readonly quiz: Quiz;
  readonly attempts: readonly Attempt[];
  readonly text: string;
  readonly look?: 'primary' | 'secondary';
  readonly onStart: () => void;
};

const halfMinute = 30_000;

/** Looks at the clock again from time to time, so that the button comes by itself when the pause is over. */
const useWait = (quiz: Quiz, attempts: readonly Attempt[]): number => {
  const [now, setNow] = useState(() => new Date());
  const wait = minutesToWait(quiz, attempts, now);
  const isWaiting = wait > 0;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => setNow(new Date()), halfMinute);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return wait;
};

/** Starts an attempt, or says how long the pause before the next one lasts. */
export const StartButton: FunctionComponent<Props> = ({ quiz, attempts, text, look = 'primary', onStart }) => {
  const wait = useWait(quiz, attempts);
  return wait > 0 ? (
    <span role="status">{quizText.wait(wait)}</span>
  ) : (
    <Button look={look} onClick={onStart}>
      {text}
    </Button>
  );
};
