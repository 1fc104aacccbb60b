import type { CompetencyId, CourseId } from '#domain/ids.ts';
import { questionIri } from '#domain/iri.ts';
import type { Decision, Interaction } from '#domain/question.ts';
import type { Scaled } from '#domain/scaled.ts';
import type { Answered } from '#records/learner-record.ts';

/** An answer as xAPI 1.0.3 (Data 2.4.4.1 and appendix C) spells it; no text that a learner typed is in it. */
export type SpelledInteraction = {
  readonly activity: { readonly id: string; readonly definition: Definition };
  readonly response: string | undefined;
  readonly success: boolean | undefined;
  readonly score: Scaled | undefined;
  readonly latencyMs: number;
  readonly at: Date;
  readonly competency: CompetencyId;
  readonly attempt: string | undefined;
};

type Component = { readonly id: string };

type Definition = {
  readonly type: 'http://adlnet.gov/expapi/activities/cmi.interaction';
  readonly description: { readonly 'ru-RU': string };
  readonly interactionType: string;
  /** Left out where no answer is right or the right ones cannot all be named. */
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly Component[];
  readonly scale?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
  readonly steps?: readonly Component[];
};

/** One interaction; a grid gives one a row, a branching talk one a choice. */
type Part = {
  readonly row?: string;
  readonly response?: string;
  /** Where it is judged for itself and has no share of the whole answer's score. */
  readonly judged?: { readonly success: boolean | undefined };
  readonly kind: Omit<Definition, 'type' | 'description'>;
};

const list = (ids: readonly string[]): string => ids.join('[,]');
const pairs = (all: readonly (readonly [string, string])[]): string => list(all.map((pair) => pair.join('[.]')));
const components = (ids: readonly string[]): readonly Component[] => [...new Set(ids)].map((id) => ({ id }));

// An empty list of patterns would say that no answer is right.
const pattern = (right: string): { correctResponsesPattern?: readonly string[] } =>
  right === '' ? {} : { correctResponsesPattern: [right] };

/** An open end of a range is left out (xAPI 1.0.3, appendix C, numeric). */
const bound = (value: number): string => (Number.isFinite(value) ? String(value) : '');

const performance = ({ steps, right }: Extract<Interaction, { type: 'performance' }>): Part => ({
  response: pairs(steps),
  kind: {
    interactionType: 'performance',
    steps: components([...steps, ...right].map(([step]) => step)),
    ...pattern(pairs(right)),
  },
});

/** Every choice of a branching talk stands for itself, beside the whole way. */
const decision = ({ step, options, chosen, right }: Decision): Part => ({
  row: step,
  response: chosen,
  judged: { success: right === undefined ? undefined : chosen === right },
  kind: { interactionType: 'choice', choices: components(options), ...pattern(right ?? '') },
});

const partsOf = (given: Interaction): readonly Part[] => {
  switch (given.type) {
    case 'choice':
      return [
        {
          response: list(given.chosen),
          kind: { interactionType: 'choice', choices: components(given.options), ...pattern(list(given.right)) },
        },
      ];
    case 'true-false':
      return [
        { response: String(given.given), kind: { interactionType: 'true-false', ...pattern(String(given.right)) } },
      ];
    case 'sequencing':
      return [
        {
          response: list(given.order),
          kind: { interactionType: 'sequencing', choices: components(given.items), ...pattern(list(given.right)) },
        },
      ];
    case 'matching':
      return [
        {
          response: pairs(given.pairs),
          kind: {
            interactionType: 'matching',
            source: components(given.sources),
            target: components(given.targets),
            ...pattern(pairs(given.right)),
          },
        },
      ];
    case 'performance':
      return [performance(given), ...(given.decisions ?? []).map(decision)];
    case 'numeric':
      return [
        {
          ...(given.given !== undefined && { response: String(given.given) }),
          kind: { interactionType: 'numeric', ...pattern(given.right.map(bound).join('[:]')) },
        },
      ];
    case 'likert':
      return given.rows.map(({ row, scale, chosen }) => ({
        row,
        response: chosen,
        kind: { interactionType: 'likert', scale: components(scale) },
      }));
    case 'fill-in':
      // What a learner types may hold personal data: it stays here.
      return [{ kind: { interactionType: 'fill-in' } }];
    default:
      return given satisfies never;
  }
};

/** Right, wrong, or neither: partly right answers and opinions have no success. */
const successOf = (score: Scaled | undefined): boolean | undefined => {
  if (score === 1) return true;
  return score === 0 ? false : undefined;
};

export const spelledInteractions = (answered: Answered, course: CourseId): readonly SpelledInteraction[] => {
  const { question, competency, text, interaction, score, latencyMs, at, attempt } = answered;
  return partsOf(interaction).map(({ row, response, kind, judged }) => ({
    activity: {
      id: questionIri(course, question, row),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        description: { 'ru-RU': text },
        ...kind,
      },
    },
    response,
    ...(judged ? { ...judged, score: undefined } : { success: successOf(score), score }),
    latencyMs,
    at,
    competency,
    attempt,
  }));
};
