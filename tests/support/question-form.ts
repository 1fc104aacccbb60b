import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Question } from '#questions/kinds.ts';
import { loadView } from '#questions/views.ts';
import { QuestionForm } from '#ui/quiz/QuestionForm.tsx';
import { type Rendered, rendered } from './rendered.ts';

type Form = Parameters<typeof QuestionForm>[0];

/** The form of a question as the build renders it: before any script runs. */
export const renderedForm = async (question: Question, more: Partial<Form> = {}): Promise<Rendered> => {
  const view = await loadView(question);
  const props = { question, view, prefix: 'q', marked: false, onCheck: () => undefined, ...more };
  return rendered(renderToString(h(QuestionForm, props)));
};
