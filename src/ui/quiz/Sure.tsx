import type { FunctionComponent } from 'preact';
import type { Confidence } from '#domain/progress.ts';
import { confidence as text } from '#text/quiz.ts';
import type { SureProps } from './QuestionForm.tsx';

const grades: readonly Confidence[] = [1, 2, 3];

/** How sure the learner is of the answer: may be left out, and counts in no score. */
export const Sure: FunctionComponent<SureProps> = ({ prefix, chosen, onChoose }) => (
  <fieldset class="sure">
    <legend>{text.ask}</legend>
    {grades.map((grade) => (
      <label key={grade}>
        <input type="radio" name={`${prefix}--sure`} checked={chosen === grade} onChange={() => onChoose(grade)} />{' '}
        {text.grades[grade]}
      </label>
    ))}
  </fieldset>
);
