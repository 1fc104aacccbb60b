import { chooseOne, missingOne } from '#text/questions.ts';
import { judgedMark } from '../judged-mark.ts';
import { RadioOptions } from '../RadioOptions.tsx';
import type { QuestionView } from '../view.ts';
import { type Single, single } from './kind.ts';

/** Radio buttons. */
export const singleView: QuestionView<Single, string> = {
  kind: single,
  hint: chooseOne,
  missing: missingOne,
  View: (props) => <RadioOptions {...props} markOf={judgedMark} />,
};
