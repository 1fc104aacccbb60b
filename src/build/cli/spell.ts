import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources, readTexts } from '#build/read-sources.ts';
import { checkSpelling } from '#build/spelling/check-spelling.ts';
import { russianDictionary } from '#build/spelling/dictionary.ts';
import { sentence } from '#catalogue/author-error.ts';
import { errorCount } from '#text/author-errors.ts';
import { spelt } from '#text/spelling.ts';

const root = join(import.meta.dirname, '../../..');
const list = 'courses/words.txt';

/** Holds beginnings and endings of words, which are none. */
const patterns = 'src/text/requisites.ts';

/** `npm run spell` reads every word of courses, quizzes and the interface; it ends with 1 when one is not known. */
const run = async (): Promise<void> => {
  const texts = [...readSources(root), ...readTexts(root)];
  const files = new Map(texts.filter(([path]) => path !== patterns));
  const own = { file: list, text: readFileSync(join(root, list), 'utf8') };
  const { words, errors } = checkSpelling(files, await russianDictionary(), own);
  for (const error of errors) console.error(sentence(error));
  if (errors.length === 0) return console.log(spelt(words, files.size));
  console.error(errorCount(errors.length));
  process.exitCode = 1;
};

await run();
