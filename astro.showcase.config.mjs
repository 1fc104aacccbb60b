import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import site from './astro.config.mjs';
import { passes } from './src/build/passes.ts';
import { showcase } from './src/build/showcase.ts';

/** The showcase alone, bundled and finished as the site is: for tests and for the bench. */
export default defineConfig({
  ...site,
  // Neither pages nor content are here, so nothing else is built.
  srcDir: './src/ui/showcase',
  outDir: './out/showcase',
  cacheDir: './out/showcase-cache',
  integrations: [preact({ include: '**/*.tsx' }), showcase({ always: true }), passes()],
});
