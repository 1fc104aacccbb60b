import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintOptions } from '#build/lint-options.ts';
import { readSources } from '#build/read-sources.ts';
import { sentence } from '#catalogue/author-error.ts';
import { lintContent } from '#catalogue/lint/lint-content.ts';
import { errorCount } from '#text/author-errors.ts';
import { contentSound, normsNotDated } from '#text/content-lint.ts';

const root = join(import.meta.dirname, '../../..');
const list = 'courses/anglicisms.txt';

/** Says what is wrong with the texts, or that nothing is; `on`: the day for which norms have to hold. */
const look = (on: string | undefined): boolean => {
  const sources = readSources(root);
  const loanwords = { file: list, text: readFileSync(join(root, list), 'utf8') };
  const errors = lintContent(sources, { loanwords, on });
  for (const error of errors) console.error(sentence(error));
  if (errors.length > 0) console.error(errorCount(errors.length));
  else console.log(contentSound([...sources.keys()].filter((path) => path.endsWith('.mdx')).length));
  if (on === undefined) console.log(normsNotDated);
  return errors.length === 0;
};

// `npm run lint:content` tells what readers should not meet in texts; it ends with 1 when there is anything.
const options = lintOptions(process.argv.slice(2), new Date());
if (!options.ok) console.error(options.message);
if (!options.ok || !look(options.on)) process.exitCode = 1;
