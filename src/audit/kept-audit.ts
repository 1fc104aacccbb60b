import { type Audit, audit } from './audit.ts';
import type { Content } from './content.ts';

const slot = Symbol.for('orientir.audits');

/**
 * `audit`, worked out once for a content. The build's step and the page that tells the same are bundles of their own
 * with modules of their own, so it is the process that keeps it.
 */
export const keptAudit = (content: Content): Audit => {
  const keeper = globalThis as { [slot]?: WeakMap<Content, Audit> };
  keeper[slot] ??= new WeakMap();
  const known = keeper[slot].get(content);
  if (known) return known;
  const made = audit(content);
  keeper[slot].set(content, made);
  return made;
};
