/** The kind of question that a bundled file has the view of; `astro.config.mjs` names it so. */
const viewKind = (path: string): string | undefined => /^_astro\/kind-([a-z-]+)\.[\w-]+\.js$/.exec(path)?.[1];

const isAsking = (path: string): boolean => /^courses\/.*\.(?:html|json)$/.test(path);

/** Kinds that pages ask in their text and tests draw from their banks. */
const kindsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bdata-kind="|"kind":")([a-z-]+)"/g)].map(([, kind = '']) => kind);

/** Astro's islands fetch it where a property of theirs is a signal. */
const isSignals = (path: string): boolean => /^_astro\/signals\.module\.[\w-]+\.js$/.test(path);

/** Without the views of kinds of question that nothing in the package asks, and without signals: nothing would fetch them. */
export const withoutIdleViews = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> => {
  const asking = [...files].filter(([path]) => isAsking(path));
  const texts = asking.map(([, bytes]) => new TextDecoder().decode(bytes));
  const asked = new Set(texts.flatMap(kindsIn));
  const hasSignals = texts.some((text) => text.includes('data-preact-signals='));
  return new Map(
    [...files].filter(([path]) => {
      const kind = viewKind(path);
      return isSignals(path) ? hasSignals : kind === undefined || asked.has(kind);
    }),
  );
};
