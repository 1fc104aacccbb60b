import type { Decision, RecordForm, Shape } from '#domain/question.ts';
import { partIds } from '../part-ids.ts';
import type { Path, Scenario } from './kind.ts';
import { bestSteps, type Step, stepName, walk } from './talk.ts';

/** Six bits a step: 0 for none, 1–63 for a choice by its place in the ledger. */
const RADIX = 64;

const nodesIn = (choices: readonly string[]): number =>
  new Set(choices.map((choice) => choice.slice(0, choice.indexOf('.')))).size;

const best = (question: Scenario): Path => bestSteps(question).map(stepName);

/** A path passes no node twice, so it has at most as many steps as there are nodes; the first takes the lowest bits. */
const pack = ([choices = []]: Shape, response: Path): readonly number[] | undefined => {
  const digits = response.map((step) => choices.indexOf(step) + 1 || RADIX);
  if (digits.length > nodesIn(choices) || digits.some((digit) => digit >= RADIX)) return undefined;
  return [digits.reduceRight((packed, digit) => packed * RADIX + digit, 0)];
};

const unpack = ([choices = []]: Shape, [packed = -1]: readonly number[]): Path | undefined => {
  const most = nodesIn(choices);
  if (!Number.isSafeInteger(packed) || packed < 0 || packed >= RADIX ** most) return undefined;
  const digits = Array.from({ length: most }, (_, at) => Math.floor(packed / RADIX ** at) % RADIX);
  // With a gap among them the first so many hold a zero, which names no choice.
  const taken = digits.slice(0, digits.filter((digit) => digit > 0).length);
  const steps = taken.flatMap((digit) => choices[digit - 1] ?? []);
  return steps.length === taken.length ? steps : undefined;
};

const pairs = (steps: readonly Step[] = []): readonly (readonly [string, string])[] =>
  steps.map(({ node, choice }) => [node.id, choice.id]);

const decisions = (question: Scenario, steps: readonly Step[] = []): readonly Decision[] => {
  const right = new Map(pairs(bestSteps(question)));
  return steps.map(({ node, choice }) => ({
    step: node.id,
    options: partIds(node.choices),
    chosen: choice.id,
    right: right.get(node.id),
  }));
};

export const scenarioRecordForm: RecordForm<Scenario, Path> = {
  best,
  shape: ({ nodes }) => [nodes.flatMap((node) => node.choices.map((choice) => stepName({ node, choice })))],
  /** At most 48 bits, of eight nodes. Choices may be added to a node; another node needs another question. */
  widths: ([choices = []]) => [6 * nodesIn(choices)],
  pack,
  unpack,
  interaction: (question, response) => ({
    type: 'performance',
    steps: pairs(walk(question, response)),
    right: pairs(bestSteps(question)),
    decisions: decisions(question, walk(question, response)),
  }),
};
