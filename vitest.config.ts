/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      include: ['tests/{unit,contract,matrix,packages}/**/*.test.{ts,tsx}'],
      // Each process costs about as much as ten test files: two suit two cores.
      maxWorkers: 2,
      // To load the same modules anew for each file took two fifths of the time; nothing in them outlives a test.
      isolate: false,
      // A busy machine is no failure.
      testTimeout: 60_000,
    },
  },
  { devToolbar: { enabled: false } },
);
