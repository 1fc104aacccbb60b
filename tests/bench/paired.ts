/** What was measured in one round, one after the other, so that both met the same noise. */
export type Pair<Measured> = { readonly floor: Measured; readonly ours: Measured };

const rounds = 7;

/** Seven rounds, in turn with the floor first and last. */
export const paired = async <Measured>(
  floor: () => Promise<Measured>,
  ours: () => Promise<Measured>,
): Promise<readonly Pair<Measured>[]> => {
  const pair = async (floorFirst: boolean): Promise<Pair<Measured>> => {
    const early = floorFirst ? await floor() : undefined;
    const own = await ours();
    return { floor: early ?? (await floor()), ours: own };
  };
  // Not counted: the browser warms up, the server compresses.
  await pair(true);
  const pairs: Pair<Measured>[] = [];
  while (pairs.length < rounds) pairs.push(await pair(pairs.length % 2 === 0));
  return pairs;
};
