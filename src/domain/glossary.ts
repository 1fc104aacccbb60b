import type { Brand } from './brand.ts';
import type { TermId } from './ids.ts';

/** `osnovnye` */
export type TermGroupId = Brand<string, 'TermGroupId'>;

export type TermGroup = { readonly id: TermGroupId; readonly title: string };

export type Term = {
  readonly id: TermId;
  /** 1–25, the order of the commissioning document. */
  readonly number: number;
  readonly term: string;
  readonly group: TermGroupId;
  /** Word for word as commissioned; never edited. */
  readonly definition: string;
};
