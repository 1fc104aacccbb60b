import { followSteps, letterOf, nextStep, stepAnswer, stepWith } from '#text/printed-questions.ts';
import type { Printed } from '../printed.ts';
import type { Scenario } from './kind.ts';
import { bestSteps, type Choice } from './talk.ts';

/** A talk to be led as in a game book: each choice tells what follows and which step comes next. */
export const printedScenario = (question: Scenario): Printed => {
  const { nodes, start } = question;
  const first = nodes.filter(({ id }) => id === start);
  const inOrder = [...first, ...nodes.filter(({ id }) => id !== start)];
  const numberOf = (id: string | undefined): number => inOrder.findIndex((node) => node.id === id) + 1;
  const textOf = ({ text, reply, to }: Choice): string => `${text} ${nextStep(reply, numberOf(to))}`;
  return {
    hint: followSteps,
    lists: inOrder.map(({ text, choices }, at) => ({
      label: stepWith(at + 1, text),
      parts: choices.map((choice, place) => ({ mark: letterOf(place), text: textOf(choice) })),
    })),
    answer: bestSteps(question)
      .map(({ node, choice }) => stepAnswer(numberOf(node.id), letterOf(node.choices.indexOf(choice))))
      .join(', '),
  };
};
