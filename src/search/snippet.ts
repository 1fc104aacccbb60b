import type { Marker } from './marker.ts';

/** Characters that a snippet has at the least, where there are so many, and at the most. */
const least = 140;
const most = 240;

/** The end of a long sentence goes; where its asked word stands far behind, so does its beginning. */
const cutShort = (sentence: string, { pieces }: Marker): string => {
  if (sentence.length <= most) return sentence;
  const [first] = pieces(sentence);
  const start = first && !first.isMarked && first.text.length > most / 2 ? first.text.length - most / 4 : 0;
  const part = sentence.slice(start, start + most).replace(/\s\S*$/u, '');
  return `${start > 0 ? `…${part.replace(/^\S*/u, '')}` : part}…`;
};

/** The sentence of a text that has most of the asked stems, with those after it while there is room. */
export const snippetOf = (text: string, marker: Marker): string => {
  const sentences = text.split(/(?<=[.!?…]»?)\s+/u);
  const counts = sentences.map((sentence) => marker.asked(sentence).size);
  const best = counts.indexOf(Math.max(...counts));
  let snippet = cutShort(sentences[best] ?? '', marker);
  for (const sentence of sentences.slice(best + 1)) {
    if (snippet.length >= least || snippet.length + sentence.length >= most) break;
    snippet += ` ${sentence}`;
  }
  return best > 0 ? `… ${snippet}` : snippet;
};
