import type { Brand } from './brand.ts';

/** A score as a share of full credit, 0–1. */
export type Scaled = Brand<number, 'Scaled'>;

/** Clamps to 0–1; what is not a number counts as 0. */
export const scaled = (value: number): Scaled =>
  (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0) as Scaled;

/** Whole per cent, 0–100. Rounded down, so that 69.9 % is never shown as a passing 70 %. */
export const percent = (score: Scaled): number => Math.floor(score * 100 + 1e-9);
