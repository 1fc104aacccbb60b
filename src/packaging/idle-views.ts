/** The kind of question that a bundled file has the view of; `astro.config.mjs` names it so. */
const viewKind = (path: string): string | undefined => /^_astro\/kind-([a-z-]+)\.[\w-]+\.js$/.exec(path)?.[1];

const isAsking = (path: string): boolean => /^courses\/.*\.(?:html|json)$/.test(path);

/** Kinds that pages ask in their text and tests draw from their banks. */
const kindsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bdata-kind="|"kind":")([a-z-]+)"/g)].map(([, kind = '']) => kind);

/** Without the views of kinds of question that nothing in the package asks: they would never be fetched. */
export const withoutIdleViews = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> => {
  const asking = [...files].filter(([path]) => isAsking(path));
  const asked = new Set(asking.flatMap(([, bytes]) => kindsIn(new TextDecoder().decode(bytes))));
  return new Map(
    [...files].filter(([path]) => {
      const kind = viewKind(path);
      return kind === undefined || asked.has(kind);
    }),
  );
};
