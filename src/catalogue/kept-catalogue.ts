import { type Catalogue, catalogueWithoutLedgers, soundToTheEnd } from './catalogue.ts';
import type { Sources } from './read-entries.ts';

type Kept = { readonly sources: Sources; readonly whole: Catalogue };

const slot = Symbol.for('orientir.catalogue');

const isSame = (one: Sources, other: Sources): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);

/**
 * `catalogueWithoutLedgers`, worked out once as long as no file changes. The build's own steps and the pages that it
 * renders are bundles of their own with modules of their own, so it is the process that keeps the catalogue.
 */
export const keptWithoutLedgers = (sources: Sources): Catalogue => {
  const keeper = globalThis as { [slot]?: Kept };
  if (keeper[slot] && isSame(keeper[slot].sources, sources)) return keeper[slot].whole;
  const whole = catalogueWithoutLedgers(sources);
  keeper[slot] = { sources, whole };
  return whole;
};

/** Keeps what was worked out elsewhere. */
export const keepCatalogue = (sources: Sources, whole: Catalogue): void => {
  (globalThis as { [slot]?: Kept })[slot] = { sources, whole };
};

/** `catalogue`, of a catalogue that is kept. */
export const keptCatalogue = (sources: Sources): Catalogue => soundToTheEnd(keptWithoutLedgers(sources));

/** The catalogue that is kept. Throws when none was made before. */
export const catalogueAtHand = (): Catalogue => {
  const kept = (globalThis as { [slot]?: Kept })[slot];
  if (!kept) throw new Error('No catalogue was made before the pages that ask for it.');
  return kept.whole;
};
