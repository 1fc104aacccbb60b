import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { AttemptId, CompetencyId } from '#domain/ids.ts';
import type { Attempt } from '#domain/progress.ts';
import type { Quiz } from '#domain/quiz.ts';
import { diagnostic as text } from '#text/diagnostic.ts';
import { quiz as quizText } from '#text/quiz.ts';
import { Button } from '#ui/kit/Button.tsx';
import { StartButton } from './StartButton.tsx';

type Props = {
  readonly quiz: Quiz;
  readonly attempts: readonly Attempt[];
  readonly onStart: (only: CompetencyId | undefined) => void;
  readonly onResume: (attempt: AttemptId) => void;
};

const competenciesIn = ({ draw, bank }: Quiz): readonly CompetencyId[] => {
  const asked = bank.filter(({ module }) => draw.some((stratum) => stratum.module === module));
  return [...new Set(asked.map(({ competency }) => competency))];
};

/** What a diagnostic is for, and the choice of what to be asked about. */
export const DiagnosticIntro: FunctionComponent<Props> = ({ quiz, attempts, onStart, onResume }) => {
  const [only, setOnly] = useState<CompetencyId>();
  const competencies = competenciesIn(quiz);
  const open = [...attempts].reverse().find(({ verdict }) => verdict === undefined);
  const choices = [undefined, ...competencies];
  return (
    <section class="panel">
      <p>{text.lead}</p>
      <p>{text.credits}</p>
      {competencies.length > 1 && (
        <fieldset class="field">
          <legend>{text.about}</legend>
          {choices.map((one) => (
            <label class="sure__choice" key={one ?? ''}>
              <input type="radio" name="about" checked={only === one} onChange={() => setOnly(one)} />{' '}
              {one === undefined ? text.everything : text.competency(one)}
            </label>
          ))}
        </fieldset>
      )}
      <p class="actions">
        {open && <Button onClick={() => onResume(open.id)}>{quizText.resume}</Button>}
        <StartButton
          quiz={quiz}
          attempts={attempts}
          text={text.start}
          look={open ? 'secondary' : 'primary'}
          onStart={() => onStart(only)}
        />
      </p>
    </section>
  );
};
