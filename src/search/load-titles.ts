import type { LessonTitles, QuizTitles, TermTitles, TitlesFile } from '#domain/search-files.ts';
import { stemPlace, textCodes } from '#domain/stem-code.ts';
import { readStems } from '#domain/stem-list.ts';
import type { Document, FoundPage, LoadedTitles, PageKey } from './loaded.ts';
import { rarity } from './rarity.ts';
import { scoredIndex, type Weight } from './scored-index.ts';
import { placeOf } from './sorted-stems.ts';
import { titleHead } from './title-head.ts';

/** Far enough apart for a word in a better place to outweigh it in a worse one; in a text a word weighs below 2.2. */
const weights = { title: 8, name: 6, heading: 4, topics: 0.8, definition: 1.5, text: 1 } as const;

type Course = TitlesFile['courses'][number];

/** The documents of a page, the code of each one's stems, and what is shown of the page. */
type Read = {
  readonly key: PageKey;
  readonly parts: readonly Omit<Document, 'page' | 'size'>[];
  readonly codes: readonly string[];
  /** The part that is a name stands first. */
  readonly isNamed: boolean;
  /** Made when it is found: most pages are not. */
  readonly show: () => FoundPage;
};

const title = { part: 'title', section: 0 } as const;
const quizParts = [
  { part: 'heading', section: 0 },
  { part: 'topics', section: 0 },
] as const;
const termParts = [
  { part: 'name', section: 0 },
  { part: 'definition', section: 0 },
] as const;

const readLesson = ({ id, title: name, headings, stems }: LessonTitles, course: Course): Read => {
  const key = `${course.id}/${id}`;
  return {
    key,
    parts: [title, title, ...headings.map((_, at) => ({ part: 'heading', section: at + 1 }) as const)],
    codes: textCodes(stems),
    isNamed: true,
    show: () => ({
      kind: 'lesson',
      title: name,
      where: course.title,
      url: `courses/${key}.html`,
      headings,
      text: '',
      lesson: { course: course.id, id },
    }),
  };
};

/** Each stem of the titles once. */
const topicsOf = (lessons: readonly LessonTitles[]): string =>
  [...new Set(lessons.flatMap(({ stems }) => textCodes(stems).slice(0, 2).join('').split('')))].join('');

const readQuiz = ({ id, title: name, stems, lessons }: QuizTitles, course: Course): Read => {
  const key = `${course.id}/${id}`;
  const taught = course.lessons.filter((lesson) => lessons.includes(lesson.id));
  return {
    key,
    parts: quizParts,
    codes: [stems, topicsOf(taught)],
    isNamed: false,
    show: () => ({
      kind: 'quiz',
      title: name,
      where: course.title,
      url: `courses/${key}.html`,
      headings: [],
      text: taught.map((lesson) => `${titleHead(lesson.title)}.`).join(' '),
    }),
  };
};

/** A package has no glossary: there a term leads to its definition in the lesson. */
const readTerm = ({ id, term, group, definition, stems, taught }: TermTitles, isPackage: boolean): Read => {
  const url = isPackage && taught ? `courses/${taught.course}/${taught.lesson}.html#def-${id}` : `glossary/${id}.html`;
  return {
    key: id,
    parts: termParts,
    codes: textCodes(stems),
    isNamed: true,
    show: () => ({ kind: 'term', title: term, where: group, url, headings: [], text: definition }),
  };
};

/** All documents, and where each stem stands: their numbers, by the place of the stem. */
const indexed = (pages: readonly Read[], stems: readonly string[]) => {
  const documents: Document[] = [];
  const places = stems.map((): number[] => []);
  for (const { key, parts, codes, isNamed } of pages) {
    parts.forEach(({ part, section }, at) => {
      const code = codes[at] ?? '';
      for (let stem = 0; stem < code.length; stem += 1) places[stemPlace(code, stem)]?.push(documents.length);
      documents.push({ page: key, part, section, size: isNamed && at === 0 ? code.length : 0 });
    });
  }
  return { documents, places };
};

/** Titles, headings and terms, ready to be searched. `isPackage`: whether the pages stand in a course's package. */
export const loadTitles = ({ stems: text, courses, terms }: TitlesFile, isPackage: boolean): LoadedTitles => {
  const pages = [
    ...courses.flatMap((course) => [
      ...course.lessons.map((lesson) => readLesson(lesson, course)),
      ...course.quizzes.map((quiz) => readQuiz(quiz, course)),
    ]),
    ...terms.map((term) => readTerm(term, isPackage)),
  ];
  const stems = readStems(text);
  const { documents, places } = indexed(pages, stems);
  const weightsOf = (place: number): readonly Weight[] =>
    (places[place] ?? []).map((document): Weight => [document, weights[documents[document]?.part ?? 'text']]);
  return {
    index: scoredIndex(stems, weightsOf),
    documents,
    rarity: (stem) => rarity(places[placeOf(stems, stem)]?.length ?? 0, documents.length),
    pages: new Map(pages.map(({ key, show }) => [key, show])),
  };
};
