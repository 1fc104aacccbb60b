import type { Brand } from './brand.ts';

/** `210-fz-7-3` */
export type NormId = Brand<string, 'NormId'>;

/** A legal act that lessons may cite. Nothing else may be named by number or date. */
export type Norm = {
  readonly id: NormId;
  /** Number, date, article as printed. */
  readonly requisite: string;
  /** In our plain words. */
  readonly says: string;
  /** Where it was read. */
  readonly source: string;
  /** `2026-11-23` */
  readonly checked: string;
  /** By when it has to be checked again. */
  readonly recheck: string;
};
