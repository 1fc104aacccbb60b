import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Attempt } from '#domain/progress.ts';
import type { Quiz } from '#domain/quiz.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import type { AnyView } from '#questions/views.ts';
import { quiz as text } from '#text/quiz.ts';
import { InlineText } from '#ui/kit/InlineText.tsx';
import { ToneIcon } from '#ui/kit/ToneIcon.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { teachHref } from './teach-href.ts';

type Props = {
  readonly quiz: Quiz<Question>;
  readonly attempt: Attempt;
  readonly question: Question;
  readonly view: AnyView | undefined;
};

const toneOf = (score: Scaled): 'right' | 'partly' | 'wrong' => {
  if (score === 1) return 'right';
  return score === 0 ? 'wrong' : 'partly';
};

/** One question of a finished attempt: how it turned out, where it is taught, and the marked answer for who opens it. */
export const ReviewedAnswer: FunctionComponent<Props> = ({ quiz, attempt, question, view }) => {
  const [isOpen, setOpen] = useState(false);
  const answer = attempt.answers[question.id];
  const score = answer?.score ?? scaled(0);
  const tone = toneOf(score);
  return (
    <li>
      <p class={`review__verdict review__verdict--${tone}`}>
        <ToneIcon tone={tone} /> {text[tone]}
        {answer?.confidence === 3 && score < 1 && <span class="soft">{text.wasSure}</span>}
      </p>
      <p>
        <InlineText text={question.text} />
      </p>
      {score < 1 && (
        <p>
          <a href={teachHref(quiz, question)}>{text.teach}</a>
        </p>
      )}
      {view && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{text.showAnswer}</summary>
          {isOpen && (
            <QuestionForm
              question={question}
              view={view}
              prefix={`review-${question.id}`}
              seed={`${attempt.id}/${question.id}`}
              initial={answer?.response}
              marked
              score={score}
              onCheck={() => undefined}
            />
          )}
        </details>
      )}
    </li>
  );
};
