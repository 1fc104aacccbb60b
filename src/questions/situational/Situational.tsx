import { chooseDecision } from '#text/question-kinds.ts';
import { missingOne } from '#text/questions.ts';
import { decisionMark } from '../decision-mark.ts';
import { ExpertKeyLine } from '../ExpertKeyLine.tsx';
import { RadioOptions } from '../RadioOptions.tsx';
import type { QuestionView } from '../view.ts';
import { type Situational, situational } from './kind.ts';

/** Radio buttons; once checked, each decision shows what it is worth. */
export const situationalView: QuestionView<Situational, string> = {
  kind: situational,
  hint: chooseDecision,
  missing: missingOne,
  View: (props) => (
    <>
      <RadioOptions {...props} markOf={decisionMark} />
      {props.marked && <ExpertKeyLine of={props.question.key} />}
    </>
  ),
};
