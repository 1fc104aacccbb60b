/** All ways to choose one of its own choices for each part. */
export const choicesOf = <Choice>(parts: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] =>
  parts.reduce<readonly (readonly Choice[])[]>(
    (ways, choices) => ways.flatMap((way) => choices.map((choice) => [...way, choice])),
    [[]],
  );
