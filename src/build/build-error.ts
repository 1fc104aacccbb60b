import { buildProblems } from '#text/build.ts';

/** Something wrong with an emitted file, in words for the person who builds. */
export interface Problem {
  readonly file: string;
  readonly what: string;
}

/** Stops the build and tells all problems at once, without a stack: the fault is in what is built. */
export class BuildError extends Error {
  override readonly name = 'BuildError';

  constructor(problems: readonly Problem[]) {
    const files = new Map<string, string[]>();
    for (const { file, what } of problems) {
      const same = files.get(what) ?? [];
      files.set(what, same.includes(file) ? same : [...same, file]);
    }
    super(buildProblems(files));
    // Astro prints it under the message.
    delete this.stack;
  }
}
