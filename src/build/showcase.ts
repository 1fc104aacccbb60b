import type { AstroIntegration } from 'astro';

/**
 * Adds the page `showcase`: every kind of question in every state. It comes while writing (`dev`), and `always` in the
 * site that tests build of it; a site that people host never has it.
 */
export const showcase = ({ always = false }: { readonly always?: boolean } = {}): AstroIntegration => ({
  name: 'orientir-showcase',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (!always && command !== 'dev') return;
      injectRoute({ pattern: '/showcase', entrypoint: new URL('../ui/showcase/Showcase.astro', import.meta.url) });
    },
  },
});
