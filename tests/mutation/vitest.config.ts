import { defineConfig } from 'vitest/config';

/**
 * The tests that have to notice a fault put into `src/domain`: its own. Without Astro, which they do not need and
 * under which faults in what is made once, when a file is loaded, went unnoticed by all tests alike.
 */
export default defineConfig({
  test: { include: ['tests/unit/domain/**/*.test.ts'], testTimeout: 60_000 },
});
