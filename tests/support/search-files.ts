import { buildTitles } from '#search/build-titles.ts';
import { buildWords, textFile } from '#search/build-words.ts';
import type { Sources } from '#search/sources.ts';

/** What the site serves to search, by path. */
export const searchFilesOf = (sources: Sources): Readonly<Record<string, string>> => ({
  'search/titles.json': JSON.stringify(buildTitles(sources)),
  ...Object.fromEntries(
    [...buildWords(sources)].map(([course, file]) => [`courses/${course}/search/words.json`, JSON.stringify(file)]),
  ),
  ...Object.fromEntries(
    [...sources.texts].map(([lesson, text]) => {
      return [`courses/${lesson.replace('/', '/search/text/')}.json`, JSON.stringify(textFile(text))];
    }),
  ),
});
