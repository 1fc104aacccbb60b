import { splitLesson } from '#catalogue/frontmatter.ts';
import { plainText } from '#domain/inline-markdown.ts';
import type { Passage } from './passage.ts';

const tag = /<\/?[A-Za-z][\w.]*(?:[^>"']|"[^"]*"|'[^']*')*>/g;
const item = /^\s*(?:[-*+]|\d+[.)])\s+/;
const heading = /^ {0,3}#{1,6}\s+/;

const plain = (text: string): string =>
  plainText(text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`([^`]*)`/g, '$1'));

const roleOf = (line: string): Passage['role'] => {
  if (heading.test(line)) return 'heading';
  return item.test(line) ? 'item' : 'paragraph';
};

/** Where a passage ends and the next one begins, though no empty line stands between. */
const startsAnew = (line: string): boolean => heading.test(line) || item.test(line);

type Line = { readonly text: string; readonly line: number };

/** Lines that belong together. */
const grouped = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = [];
  let isOpen = false;
  for (const one of lines) {
    const isText = one.text.trim() !== '';
    if (isText && isOpen && !startsAnew(one.text)) groups.at(-1)?.push(one);
    else if (isText) groups.push([one]);
    isOpen = isText && !heading.test(one.text);
  }
  return groups;
};

/** The passages of a lesson's body, in their order; its fields are read as YAML. */
export const lessonPassages = (file: string, source: string): readonly Passage[] => {
  const split = splitLesson(source);
  if (!split) return [];
  const lines = split.body.split('\n').map((text, at) => ({ text: text.replace(tag, ''), line: split.bodyLine + at }));
  return grouped(lines).map((group) => ({
    file,
    line: group[0]?.line ?? 1,
    role: roleOf(group[0]?.text ?? ''),
    text: plain(group.map(({ text }) => text.replace(heading, '').replace(item, '').trim()).join('\n')),
  }));
};
