import type { AstroIntegration } from 'astro';

const entry = (file: string): URL => new URL(`../ui/showcase/${file}`, import.meta.url);

/**
 * Adds the page `showcase`: every kind of question in every state, and `showcase/single` and so on, a page a kind. They
 * come while writing (`dev`), and `always` in the site that tests build of them; a site that people host never has them.
 */
export const showcase = ({ always = false }: { readonly always?: boolean } = {}): AstroIntegration => ({
  name: 'orientir-showcase',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (!always && command !== 'dev') return;
      injectRoute({ pattern: '/showcase', entrypoint: entry('Showcase.astro') });
      injectRoute({ pattern: '/showcase/[kind]', entrypoint: entry('OneKind.astro') });
    },
  },
});
