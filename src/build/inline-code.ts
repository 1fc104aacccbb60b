import { createHash } from 'node:crypto';
import { handlerAttribute, scriptAddress, styleAttribute } from '#text/build.ts';
import { type Attribute, attributeValue, type Element } from './elements.ts';
import { isUrlAttribute } from './references.ts';

/** What of a page's own code the policy must allow, and what it can never allow. */
export interface InlineCode {
  /** Sources as the policy writes them: `'sha256-…'`. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** What is wrong with the page, in words. */
  readonly problems: readonly string[];
}

const source = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Data such as `application/json` never runs; `module`, `importmap` and `speculationrules` need leave. */
const runs = (element: Element): boolean => {
  const type = attributeValue(element, 'type') ?? '';
  const inline = element.tag === 'script' && attributeValue(element, 'src') === undefined;
  return inline && (!type.includes('/') || /(java|ecma|j)script/i.test(type));
};

// A browser skips control characters and spaces in front of a scheme, tabs and line ends also inside.
const isScriptAddress = (value: string): boolean => /^javascript:/i.test(value.replace(/[\0-\x20]/g, ''));

const attributeProblem = (tag: string, { name, value }: Attribute): readonly string[] => {
  if (name === 'style') return [styleAttribute(tag)];
  if (/^on[a-z]+$/.test(name)) return [handlerAttribute(tag, name)];
  return isUrlAttribute(name) && isScriptAddress(value) ? [scriptAddress(value.trim())] : [];
};

const problemsOf = (element: Element): readonly string[] =>
  element.attributes.flatMap((attribute) => attributeProblem(element.tag, attribute));

export const inlineCodeOf = (elements: readonly Element[]): InlineCode => ({
  scripts: elements.filter(runs).map(({ text }) => source(text)),
  styles: elements.filter(({ tag }) => tag === 'style').map(({ text }) => source(text)),
  problems: elements.flatMap(problemsOf),
});
