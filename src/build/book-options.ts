import { parseArgs } from 'node:util';
import { bookCli } from '#text/book-cli.ts';

export type BookOptions =
  | { readonly ok: true; readonly courses: readonly string[]; readonly out: string }
  /** `message` is for the person at the command line. */
  | { readonly ok: false; readonly message: string };

const fail = (message: string): BookOptions => ({ ok: false, message });

/** Reads `--course kc-01 --out DIR`; without a course it is all of `known`: the courses that have a book. */
export const bookOptions = (argv: readonly string[], known: readonly string[]): BookOptions => {
  const { tokens, values } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: { course: { type: 'string' }, out: { type: 'string' } },
  });
  const stray = tokens.find(
    (token) => token.kind !== 'option' || !(token.name === 'course' || token.name === 'out') || !token.value,
  );
  if (stray) return fail(bookCli.unknownOption(argv[stray.index] ?? ''));
  const { course, out } = values;
  if (typeof out !== 'string') return fail(bookCli.missingFolder);
  if (typeof course !== 'string') return { ok: true, courses: known, out };
  return known.includes(course) ? { ok: true, courses: [course], out } : fail(bookCli.unknownCourse(course, known));
};
