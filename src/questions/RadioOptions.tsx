import type { FunctionComponent } from 'preact';
import type { QuestionBase } from '#domain/question.ts';
import type { MarkProps } from '#ui/kit/Mark.tsx';
import { Options } from '#ui/kit/Options.tsx';
import { displayOrder } from './display-order.ts';
import type { Option } from './option.ts';
import type { QuestionViewProps } from './view.ts';

type Props<Choice extends Option> = QuestionViewProps<
  QuestionBase & { readonly options: readonly Choice[] },
  string
> & {
  readonly markOf: (option: Choice, own: boolean) => MarkProps;
};

/** The options of a question that takes one of them, each marked in its kind's own way once checked. */
export const RadioOptions = <Choice extends Option>(props: Props<Choice>): ReturnType<FunctionComponent> => {
  const { question, prefix, response, seed, onResponse, marked, markOf } = props;
  return (
    <Options
      type="radio"
      prefix={prefix}
      options={displayOrder(question.options, seed, question.id)}
      chosen={response === undefined ? [] : [response]}
      onToggle={onResponse}
      markOf={marked ? markOf : undefined}
    />
  );
};
