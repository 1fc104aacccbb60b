import { readFileSync } from 'node:fs';

/** Whether a file has a test whose title begins so; a template may add to it. */
export const isTitleIn = (file: string, title: string): boolean => {
  const text = readFileSync(file, 'utf8');
  const written = title.replaceAll("'", "\\'");
  return [`'${written}`, `\`${title}`].some((literal) => new RegExp(`\\(\\s*${escaped(literal)}`).test(text));
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
