import type { Plugin } from 'vite';

/** The module through which Vite sends every dynamic import. */
const preloadHelper = '\0vite/preload-helper.js';

/**
 * Vite wraps each `import()` in a helper that preloads what the module needs: 1.8 KB and a request of its own in every
 * page. Our lazy parts are single files and the passes preload what a page needs, so a plain import does.
 */
export const plainImports = (): Plugin => ({
  name: 'orientir-plain-imports',
  enforce: 'pre',
  load: {
    order: 'pre',
    handler: (id) => (id === preloadHelper ? 'export const __vitePreload = (load) => load();' : undefined),
  },
});
