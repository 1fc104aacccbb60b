import { join } from 'node:path';
import { draftFiles } from '#build/drafts/draft-files.ts';
import { newOptions } from '#build/drafts/new-options.ts';
import { writeDraft } from '#build/drafts/write-draft.ts';
import { readSources } from '#build/read-sources.ts';
import { sentence } from '#catalogue/author-error.ts';
import { readEntries } from '#catalogue/read-entries.ts';
import { created, extended, nextSteps } from '#text/new-cli.ts';

const root = join(import.meta.dirname, '../../..');

/** What stands in the way of `npm run new`; undefined once everything is written and told. */
const run = (argv: readonly string[], on: string): string | undefined => {
  const sources = readSources(root);
  const read = readEntries(sources);
  if (!read.ok) return read.errors.map(sentence).join('\n');
  const wanted = newOptions(argv, read.value);
  if (!wanted.ok) return wanted.message;
  const draft = draftFiles(wanted.value, { sources, entries: read.value }, on);
  if (!draft.ok) return draft.message;
  const problem = writeDraft(root, draft.value);
  if (problem !== undefined) return problem;
  const { thing, files, edits } = draft.value;
  console.log([...[...files.keys()].map(created), ...[...edits.keys()].map(extended), nextSteps[thing]].join('\n'));
  return undefined;
};

const problem = run(process.argv.slice(2), new Date().toISOString().slice(0, 10));
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
