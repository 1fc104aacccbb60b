import type { ComponentChildren, FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Inline, parseInline } from '#domain/inline-markdown.ts';

const nodeOf = (part: Inline): ComponentChildren =>
  typeof part === 'string' ? part : <part.tag>{part.content.map(nodeOf)}</part.tag>;

/** Text of the inline Markdown subset as nodes; parsed and compared anew only when it changes. */
export const InlineText: FunctionComponent<{ readonly text: string }> = ({ text }) =>
  useMemo(() => <>{parseInline(text).map(nodeOf)}</>, [text]);
