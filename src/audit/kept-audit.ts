import { type Audit, audit } from './audit.ts';
import type { Content } from './content.ts';

const slot = Symbol.for('orientir.audits');

const kept = (): WeakMap<Content, Audit> => {
  const keeper = globalThis as { [slot]?: WeakMap<Content, Audit> };
  keeper[slot] ??= new WeakMap();
  return keeper[slot];
};

/** Hands over what was worked out elsewhere. */
export const keepAudit = (content: Content, made: Audit): void => void kept().set(content, made);

/**
 * `audit`, worked out once for a content. The build's step and the page that tells the same are bundles of their own
 * with modules of their own, so it is the process that keeps it.
 */
export const keptAudit = (content: Content): Audit => {
  const made = kept().get(content) ?? audit(content);
  keepAudit(content, made);
  return made;
};
