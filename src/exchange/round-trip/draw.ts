import { seeded, shuffled } from '#domain/seeded.ts';
import { corpusPhrases } from '#text/exchange-corpus.ts';

/** Draws from a seed: the same seed gives the same question on every machine. */
export const drawing = (seed: string) => {
  const random = seeded(seed);
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const one = <Item>(list: readonly [Item, ...Item[]]): Item => list[between(0, list.length - 1)] ?? list[0];
  const phrase = (): string => one(corpusPhrases);
  /** Different from each other. */
  const phrases = (count: number): readonly string[] =>
    shuffled(corpusPhrases, random)
      .slice(0, count)
      .map((text, place) => `${text} (${place + 1})`);
  const order = <Item>(list: readonly Item[]): readonly Item[] => shuffled(list, random);
  return { between, one, phrase, phrases, order, chance: (share: number): boolean => random() < share };
};

export type Draw = ReturnType<typeof drawing>;
