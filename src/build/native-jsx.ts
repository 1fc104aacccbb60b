import type { Plugin } from 'vite';

/**
 * Lets the bundler compile JSX itself. Astro's integration always hands Preact's preset options for Babel, and with any
 * the preset sends every component through it, which takes longer than all other steps of a component together.
 */
export const nativeJsx = (): Plugin => ({
  name: 'orientir-native-jsx',
  apply: 'build',
  config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  configResolved: ({ plugins }) => {
    const babel = plugins.find(({ name }) => name === 'vite:preact-jsx');
    if (!babel) throw new Error('Preact’s preset has no plugin «vite:preact-jsx» any more.');
    delete babel.transform;
  },
});
