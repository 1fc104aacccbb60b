import { escapeAttribute } from './edits.ts';
import type { InlineCode } from './inline-code.ts';

const withHashes = (hashes: readonly string[]): string => ["'self'", ...[...new Set(hashes)].sort()].join(' ');

/**
 * One policy for all pages: the union of their inline code, so that a package can replace it as one known line and a
 * page can be shown within another's document. `frame-ancestors` has no effect in a meta tag, and packages are framed.
 */
export const contentSecurityPolicy = (codes: readonly InlineCode[]): string =>
  [
    "default-src 'none'",
    `script-src ${withHashes(codes.flatMap(({ scripts }) => scripts))}`,
    `style-src ${withHashes(codes.flatMap(({ styles }) => styles))}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The policy alone on its line, so that packaging can substitute the line without a parser. */
export const policyLine = (policy: string): string =>
  `\n<meta http-equiv="content-security-policy" content="${escapeAttribute(policy)}">\n`;
