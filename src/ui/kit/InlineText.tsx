import type { ComponentChildren, FunctionComponent } from 'preact';
import { type Inline, parseInline } from '#domain/inline-markdown.ts';

const nodeOf = (part: Inline): ComponentChildren =>
  typeof part === 'string' ? part : <part.tag>{part.content.map(nodeOf)}</part.tag>;

/** Text of the inline Markdown subset as nodes. */
export const InlineText: FunctionComponent<{ readonly text: string }> = ({ text }) => (
  <>{parseInline(text).map(nodeOf)}</>
);
