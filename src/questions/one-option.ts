import type { QuestionBase, QuestionKind, Shape } from '#domain/question.ts';
import type { Option } from './option.ts';

type WithOptions = QuestionBase & { readonly options: readonly Option[] };

/** What kinds answered by exactly one option have in common. */
type OneOption<Question extends WithOptions> = Omit<QuestionKind<Question, string>, 'kind' | 'judgedAs' | 'score'>;

const ids = (question: WithOptions): readonly string[] => question.options.map((option) => option.id);

const partsOf = (shape: Shape): readonly string[] => shape[0] ?? [];

/**
 * Packs to the option's index in three bits, so that five options may grow to eight at the same width.
 * `best` names the option that scores 1.
 */
export const oneOption = <Question extends WithOptions>(best: (question: Question) => string): OneOption<Question> => ({
  parse: (question, value) => ids(question).find((id) => id === value),
  isComplete: () => true,
  best,
  shape: (question) => [ids(question)],
  widths: (shape) => [Math.max(3, Math.ceil(Math.log2(partsOf(shape).length)))],
  pack: (shape, response) => {
    const index = partsOf(shape).indexOf(response);
    return index < 0 ? undefined : [index];
  },
  unpack: (shape, [index = -1]) => partsOf(shape)[index],
  interaction: (question, response) => ({
    type: 'choice',
    options: ids(question),
    chosen: [response],
    right: [best(question)],
  }),
});
