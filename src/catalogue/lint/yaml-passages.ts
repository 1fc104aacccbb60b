import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { splitLesson } from '#catalogue/frontmatter.ts';
import { plainText } from '#domain/inline-markdown.ts';
import type { Passage } from './passage.ts';

const cyrillic = /\p{Script=Cyrillic}/u;

/** Every text of a YAML file that is written for readers: that is, in Russian. `firstLine`: where it starts. */
export const yamlPassages = (file: string, source: string, firstLine = 1): readonly Passage[] => {
  const lines = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Scalar: (key, node) => {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !cyrillic.test(node.value)) return;
      const { line } = lines.linePos(node.range?.[0] ?? 0);
      passages.push({ file, line: firstLine + line - 1, role: 'field', text: plainText(node.value) });
    },
  });
  return passages;
};

/** The title and the summary of a lesson. */
export const fieldPassages = (file: string, source: string): readonly Passage[] => {
  const split = splitLesson(source);
  return split ? yamlPassages(file, split.yaml, split.yamlLine) : [];
};
