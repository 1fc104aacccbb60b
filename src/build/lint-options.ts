import { badLintOption } from '#text/content-lint.ts';

type LintWords =
  | { readonly ok: true; readonly on: string | undefined }
  | { readonly ok: false; readonly message: string };

/** Reads `--on 2026-11-23` or `--on today`; without it the dates of norms are not looked at. */
export const lintOptions = (argv: readonly string[], now: Date): LintWords => {
  const [name, value = '', ...rest] = argv;
  if (name === undefined) return { ok: true, on: undefined };
  const on = value === 'today' ? now.toISOString().slice(0, 10) : value;
  if (name !== '--on' || rest.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on)))
    return { ok: false, message: badLintOption(argv.join(' ')) };
  return { ok: true, on };
};
