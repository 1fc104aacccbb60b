import type { LessonTitles, QuizTitles, TermTitles, TitlesFile } from '#domain/search-files.ts';
import { headingText } from './heading-text.ts';
import type { Document, FoundPage, LoadedTitles, PageKey } from './loaded.ts';
import { rarity } from './rarity.ts';
import { scoredIndex, type Weight } from './scored-index.ts';
import { readCuts } from './word-cuts.ts';

/** Far enough apart for a word in a better place to outweigh it in a worse one; in a text a word weighs below 2.2. */
const weights = { title: 8, name: 6, heading: 4, topics: 0.8, definition: 1.5, text: 1 } as const;

type Course = TitlesFile['courses'][number];

/** A document and its words: a text that the code of stems covers, or the titles of lessons. */
type Entry = Omit<Document, 'size'> & { readonly isName?: boolean; readonly words: string | readonly PageKey[] };

/** Entries in the order of the code. */
type Read = {
  readonly entries: readonly Entry[];
  readonly cuts: string;
  readonly pages: readonly (readonly [PageKey, FoundPage])[];
};

/** What a title names stands before its colon. */
const headOf = (title: string): string => title.split(/: | \u2014 /, 1)[0] ?? title;

const readLesson = ({ id, title, headings, cuts }: LessonTitles, course: Course): Read => {
  const page = `${course.id}/${id}`;
  const head = headOf(title);
  const lesson = { course: course.id, id };
  const url = `courses/${page}.html`;
  return {
    entries: [
      { page, part: 'title', section: 0, words: head, isName: true },
      { page, part: 'title', section: 0, words: title.slice(head.length) },
      ...headings.map(
        (heading, at): Entry => ({ page, part: 'heading', section: at + 1, words: headingText(heading) }),
      ),
    ],
    cuts,
    pages: [[page, { kind: 'lesson', title, where: course.title, url, headings, text: '', lesson }]],
  };
};

const readQuiz = ({ id, title, cuts, lessons }: QuizTitles, course: Course): Read => {
  const page = `${course.id}/${id}`;
  const taught = course.lessons.filter((lesson) => lessons.includes(lesson.id));
  const text = taught.map((lesson) => `${headOf(lesson.title)}.`).join(' ');
  const url = `courses/${page}.html`;
  return {
    entries: [
      { page, part: 'heading', section: 0, words: title },
      { page, part: 'topics', section: 0, words: taught.map((lesson) => `${course.id}/${lesson.id}`) },
    ],
    cuts,
    pages: [[page, { kind: 'quiz', title, where: course.title, url, headings: [], text }]],
  };
};

/** A package has no glossary: there a term leads to its definition in the lesson. */
const readTerm = ({ id, term, group, definition, cuts, taught }: TermTitles, isPackage: boolean): Read => {
  const url = isPackage && taught ? `courses/${taught.course}/${taught.lesson}.html#def-${id}` : `glossary/${id}.html`;
  return {
    entries: [
      { page: id, part: 'name', section: 0, words: term, isName: true },
      { page: id, part: 'definition', section: 0, words: definition },
    ],
    cuts,
    pages: [[id, { kind: 'term', title: term, where: group, url, headings: [], text: definition }]],
  };
};

/** The stems of each entry. */
const stemsOf = (entries: readonly Entry[], cuts: string): readonly (readonly string[])[] => {
  const texts = readCuts(
    entries.map(({ words }) => (typeof words === 'string' ? words : '')),
    cuts,
  );
  const titles = new Map<PageKey, string[]>();
  entries.forEach(({ page, part }, at) => {
    if (part === 'title') titles.set(page, [...(titles.get(page) ?? []), ...(texts[at] ?? [])]);
  });
  return entries.map(({ words }, at) =>
    typeof words === 'string' ? (texts[at] ?? []) : words.flatMap((page) => titles.get(page) ?? []),
  );
};

/** Where each stem stands: the numbers of its entries. */
const placesOf = (stems: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  stems.forEach((ofEntry, entry) => {
    for (const stem of ofEntry) {
      const known = places.get(stem);
      if (!known) places.set(stem, [entry]);
      else if (known.at(-1) !== entry) known.push(entry);
    }
  });
  return places;
};

/** Titles, headings and terms, ready to be searched. `isPackage`: whether the pages stand in a course's package. */
export const loadTitles = ({ courses, terms }: TitlesFile, isPackage: boolean): LoadedTitles => {
  const read = [
    ...courses.flatMap((course) => [
      ...course.lessons.map((lesson) => readLesson(lesson, course)),
      ...course.quizzes.map((quiz) => readQuiz(quiz, course)),
    ]),
    ...terms.map((term) => readTerm(term, isPackage)),
  ];
  const entries = read.flatMap((each) => each.entries);
  const stems = stemsOf(entries, read.map(({ cuts }) => cuts).join(''));
  const places = placesOf(stems);
  const sorted = [...places.keys()].sort();
  const weightsOf = (place: number): readonly Weight[] =>
    (places.get(sorted[place] ?? '') ?? []).map((entry): Weight => [entry, weights[entries[entry]?.part ?? 'text']]);
  return {
    index: scoredIndex(sorted, weightsOf),
    documents: entries.map(({ page, part, section, isName }, at): Document => {
      return { page, part, section, size: isName ? new Set(stems[at]).size : 0 };
    }),
    rarity: (stem) => rarity(places.get(stem)?.length ?? 0, entries.length),
    pages: new Map(read.flatMap(({ pages }) => pages)),
  };
};
