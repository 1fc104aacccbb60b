import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { AnyView } from '#questions/views.ts';
import { QuestionForm } from '#ui/quiz/QuestionForm.tsx';
import type { ShownState } from './shown-states.ts';

type Props = { readonly state: ShownState; readonly view: AnyView };

/** The form of a question as a lesson has it, in one state to begin with; what is answered is kept nowhere. */
export const ShownForm: FunctionComponent<Props> = ({ state, view }) => {
  const [isMarked, setMarked] = useState(state.marked);
  return (
    <QuestionForm
      question={state.question}
      view={view}
      prefix={`${state.anchor}--form`}
      initial={state.response}
      marked={isMarked}
      onCheck={() => setMarked(true)}
      onRetry={() => setMarked(false)}
    />
  );
};
