import type { CourseId, LessonId, ModuleId, QuizId, TermId } from './ids.ts';

/**
 * What search reads. Lessons are cut into sections: first what stands before any heading, then one section a heading.
 * A code beside the titles of a page tells their stems, each text's own once (`stem-code.ts`).
 */

/** The heading of the section that a component makes, by its anchor. */
export type OwnHeading = '#memo' | '#skills';

export type LessonTitles = {
  readonly id: LessonId;
  readonly module: ModuleId;
  readonly title: string;
  /** Of the sections, without the first, which has none. */
  readonly headings: readonly (string | OwnHeading)[];
  /** Stems of what the title names, of the rest of it, and of each heading. */
  readonly stems: string;
};

export type QuizTitles = {
  readonly id: QuizId;
  /** None for a final test and a diagnostic. */
  readonly module?: ModuleId | undefined;
  readonly title: string;
  /** Stems of the title. */
  readonly stems: string;
  /** Lessons that teach what it asks: its topics. Nothing of a question itself can be found. */
  readonly lessons: readonly LessonId[];
};

export type TermTitles = {
  readonly id: TermId;
  readonly term: string;
  readonly group: string;
  readonly definition: string;
  /** Stems of the term and of the definition. */
  readonly stems: string;
  /** Where the definition stands, if a lesson has it by now. */
  readonly taught?: { readonly course: CourseId; readonly lesson: LessonId } | undefined;
};

/** `search/titles.json`: titles, headings and terms of the whole site. */
export type TitlesFile = {
  /** All stems of its titles (`stem-list.ts`). */
  readonly stems: string;
  readonly courses: readonly {
    readonly id: CourseId;
    readonly title: string;
    readonly lessons: readonly LessonTitles[];
    readonly quizzes: readonly QuizTitles[];
  }[];
  readonly terms: readonly TermTitles[];
};

export type ModuleWords = {
  readonly id: ModuleId;
  readonly lessons: readonly { readonly id: LessonId; readonly summary: string; readonly sections: number }[];
  /** Words in each section, of all lessons in their order. */
  readonly sizes: readonly number[];
  /** In which sections each of the course's stems stands: codes (`#search/posting-code.ts`) with a space between. */
  readonly postings: string;
};

/** `courses/<course>/search/words.json`: which words stand where in a course. */
export type WordsFile = {
  readonly course: CourseId;
  /** All stems of its texts (`stem-list.ts`). */
  readonly stems: string;
  /** How rare each stem is in all courses together, a character each, so that scores of courses compare. */
  readonly rarity: string;
  /** Words in a section, on the average of all courses. */
  readonly average: number;
  readonly modules: readonly ModuleWords[];
};

/** `courses/<course>/search/text/<lesson>.json`: the text of each section, for snippets. */
export type TextFile = { readonly sections: readonly string[] };
