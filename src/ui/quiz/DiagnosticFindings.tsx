import type { FunctionComponent } from 'preact';
import type { ModuleFinding } from '#domain/diagnostic.ts';
import type { Attempt } from '#domain/progress.ts';
import type { Quiz } from '#domain/quiz.ts';
import { percent } from '#domain/scaled.ts';
import { findingsOf, type Test } from '#player/testing.ts';
import { diagnostic as text } from '#text/diagnostic.ts';
import { ToneIcon } from '#ui/kit/ToneIcon.tsx';

type RowProps = { readonly quiz: Quiz; readonly finding: ModuleFinding };

const reasonOf = ({ quiz, finding }: RowProps): string => {
  const { mastered, module, situationsFailed } = finding;
  if (mastered) return quiz.credits.some((credit) => credit.module === module) ? text.credited : text.mandatory;
  return situationsFailed > 0 ? text.weakSituation : text.below(percent(quiz.pass));
};

const Finding: FunctionComponent<RowProps> = ({ quiz, finding }) => {
  const { module, asked, score, mastered } = finding;
  const tone = mastered ? 'right' : 'partly';
  return (
    <li>
      <p class={`review__verdict review__verdict--${tone}`}>
        <ToneIcon tone={tone} /> {text.module(module.slice(module.lastIndexOf('-') + 1))}:{' '}
        {mastered ? text.mastered : text.toTake}
      </p>
      <p>
        {text.score(percent(score), asked)} {reasonOf({ quiz, finding })}
      </p>
    </li>
  );
};

const byModule = (a: ModuleFinding, b: ModuleFinding): number => (a.module < b.module ? -1 : 1);

/** Which modules the entry diagnostic showed to be mastered, which not, and why. */
export const DiagnosticFindings: FunctionComponent<{ readonly test: Test; readonly attempt: Attempt }> = ({
  test,
  attempt,
}) => (
  <div class="panel">
    <h2>{text.title}</h2>
    <ul class="review">
      {[...findingsOf(test, attempt)].sort(byModule).map((finding) => (
        <Finding key={finding.module} quiz={test.quiz} finding={finding} />
      ))}
    </ul>
    <p>{text.hint}</p>
  </div>
);
