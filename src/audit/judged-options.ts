import { plainText } from '#domain/inline-markdown.ts';
import type { Question } from '#questions/kinds.ts';

/** An option to choose; of a situation the experts' best decision is the right one. */
export type JudgedOption = { readonly id: string; readonly length: number; readonly right: boolean };

const judged = <Option extends { readonly id: string; readonly text: string }>(
  options: readonly Option[],
  isRight: (option: Option) => boolean,
): readonly JudgedOption[] =>
  options.map((option) => ({ id: option.id, length: plainText(option.text).length, right: isRight(option) }));

/** The options of a question that is answered by choosing among texts; none for every other kind. Authored order. */
export const judgedOptions = (question: Question): readonly JudgedOption[] => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return judged(question.options, ({ right }) => right);
    case 'situational': {
      const best = Math.max(...question.options.map(({ points }) => points));
      return judged(question.options, ({ points }) => points === best);
    }
    default:
      return [];
  }
};

/** Those that are longer than every other; several where they are equally long. Letters as the reader sees them. */
export const longestOf = <Option extends Pick<JudgedOption, 'length'>>(options: readonly Option[]): readonly Option[] =>
  options.filter(({ length }) => options.every((other) => other.length <= length));
