import type { Ledger } from '#domain/ledger.ts';
import { ledgerHeader } from '#text/ledger.ts';

// What YAML would take for a number, for true or for null is quoted.
const scalar = (text: string): string =>
  /^[a-z][a-z0-9-]*$/.test(text) && !['true', 'false', 'null'].includes(text) ? text : JSON.stringify(text);

const flow = (parts: readonly string[]): string => `[${parts.join(', ')}]`;

const list = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [`${name}: []`] : [`${name}:`, ...lines.map((line) => `  - ${line}`)];

/** courses/<course>/ledger.yaml: one line for every number, so that a change shows as lines added. */
export const printLedger = ({ course, lessons, quizzes, questions }: Ledger): string => {
  const shape = (parts: Ledger['questions'][number]['parts']): string =>
    flow(parts.map((part) => flow(part.map(scalar))));
  const lines = [
    ...ledgerHeader.map((line) => `# ${line}`),
    `course: ${scalar(course)}`,
    ...list('lessons', lessons.map(scalar)),
    ...list(
      'quizzes',
      quizzes.map(({ id, draw }) => `{id: ${scalar(id)}, draw: ${draw}}`),
    ),
    ...list(
      'questions',
      questions.map(
        ({ id, kind, parts, check }) =>
          `{id: ${scalar(id)}, kind: ${scalar(kind)}, parts: ${shape(parts)}${check ? ', check: true' : ''}}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
};
