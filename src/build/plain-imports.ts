import type { Plugin } from 'vite';

/** The module through which Vite sends every dynamic import. */
const preloadHelper = /^\0vite\/preload-helper\.js$/;

/** The list of files that the helper would preload, at the head of a chunk, and where each import names its own. */
const dependencies =
  /const __vite__mapDeps=\(i,m=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=\[[^\]]*\]\)\)\)=>i\.map\(i=>d\[i\]\);\n?/;
const own = /,(?:__vite__mapDeps\(\[[\d,]*\]\)|\[\]),import\.meta\.url\)/g;

/** A module taken apart and put together again inside the helper's call, which names what was asked of it three times. */
const wrapped =
  /[\w$]+\(async\(\)=>\{(?:const|let)\{[^{}]*\}=await ?\(?(import\(["`][^"`]+["`]\)(?:\.then\(\w+=>\w+\.\w+\))?)\)?;return\{[^{}]*\}\}\)/g;

/** A minified chunk without what only Vite's helper reads, whose imports are what their authors wrote. */
export const withPlainImports = (code: string): string =>
  code.replace(dependencies, '').replace(own, ')').replace(wrapped, '$1');

/**
 * Vite wraps each `import()` in a helper that preloads what the module needs: 1.8 KB and a request of its own in every
 * page, the names of all files that could ever be needed, and some twenty bytes an import. Our passes preload what a
 * page needs, so a plain import does.
 */
export const plainImports = (): Plugin => ({
  name: 'orientir-plain-imports',
  enforce: 'pre',
  // The files that draw pages are no page's, and a large site has many.
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    order: 'pre',
    filter: { id: preloadHelper },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = withPlainImports(chunk.code);
      }
    },
  },
});
