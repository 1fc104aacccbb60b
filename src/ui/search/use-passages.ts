import { useEffect, useState } from 'preact/hooks';
import type { TextFile } from '#domain/search-files.ts';
import type { Find, Passage } from '#search/find.ts';
import { loadText } from './load-search.ts';

/** A pause in typing after which texts are fetched, in milliseconds: what stands for a moment needs no snippet. */
const pause = 250;

const keyOf = ({ course, lesson }: Passage): string => `${course}/${lesson}`;

/** Where each find's words stand: the text of its section, once it is there. Fetches a lesson once, at most `most` at a time. */
export const usePassages = (finds: readonly Find[], most: number): ((find: Find) => string | undefined) => {
  const [texts, setTexts] = useState<ReadonlyMap<string, TextFile | undefined>>(new Map());
  const wanted = new Map(finds.flatMap(({ passage }) => (passage ? [[keyOf(passage), passage] as const] : [])));
  const missing = [...wanted].slice(0, most).filter(([key]) => !texts.has(key));
  useEffect(() => {
    const later = setTimeout(() => {
      for (const [key, { course, lesson }] of missing) {
        void loadText(course, lesson).then((text) => setTexts((known) => new Map(known).set(key, text)));
      }
    }, pause);
    return () => clearTimeout(later);
  }, [missing.map(([key]) => key).join()]);
  return ({ passage }) => passage && texts.get(keyOf(passage))?.sections[passage.section];
};
