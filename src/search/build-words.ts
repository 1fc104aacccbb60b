import { type Course, isPublished, type Lesson } from '#domain/course.ts';
import type { CourseId, ModuleId } from '#domain/ids.ts';
import type { ModuleWords, TextFile, WordsFile } from '#domain/search-files.ts';
import { writeStems } from '#domain/stem-list.ts';
import { sectionsOf } from './lesson-sections.ts';
import { type Posting, writePostings } from './posting-code.ts';
import { rarityCode } from './rarity.ts';
import type { Sources } from './sources.ts';
import { stemOf, tellingWordsOf } from './text-pipeline.ts';

/** Stems and how often they stand in a text. */
type Counts = ReadonlyMap<string, number>;

type CountedModule = {
  readonly id: ModuleId;
  readonly lessons: ModuleWords['lessons'];
  readonly sections: readonly Counts[];
};

const known = new Map<string, string>();

/** Texts say the same words over and over again: each is stemmed once. */
const knownStemOf = (word: string): string => {
  const stem = known.get(word) ?? stemOf(word);
  known.set(word, stem);
  return stem;
};

const countsOf = (text: string): Counts => {
  const counts = new Map<string, number>();
  for (const stem of tellingWordsOf(text).map(knownStemOf)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
};

const summaryTimes = 3;

/** The author's own words on what a lesson is about count as its beginning, and as much as if repeated there. */
const countedSections = ({ course, id, summary }: Lesson, texts: Sources['texts']): readonly Counts[] =>
  sectionsOf(texts.get(`${course}/${id}`) ?? '').map(({ text }, place) =>
    countsOf(place === 0 ? `${`${summary}\n`.repeat(summaryTimes)}${text}` : text),
  );

const countedModules = (course: Course, texts: Sources['texts']): readonly CountedModule[] =>
  course.modules.filter(isPublished).map(({ id, lessons }) => {
    const counted = lessons.map((lesson) => ({ lesson, sections: countedSections(lesson, texts) }));
    return {
      id,
      lessons: counted.map(({ lesson, sections }) => {
        return { id: lesson.id, summary: lesson.summary, sections: sections.length };
      }),
      sections: counted.flatMap(({ sections }) => sections),
    };
  });

/** In how many sections each stem stands. */
const frequencies = (sections: readonly Counts[]): Counts => {
  const found = new Map<string, number>();
  for (const counts of sections) for (const stem of counts.keys()) found.set(stem, (found.get(stem) ?? 0) + 1);
  return found;
};

const sizeOf = (counts: Counts): number => [...counts.values()].reduce((sum, times) => sum + times, 0);

/** Where each stem stands: section after section, for a stem stands in few of them. */
const postingsOf = (sections: readonly Counts[]): ReadonlyMap<string, readonly Posting[]> => {
  const postings = new Map<string, Posting[]>();
  for (const [section, counts] of sections.entries()) {
    for (const [stem, times] of counts) {
      const known = postings.get(stem);
      if (known) known.push([section, times]);
      else postings.set(stem, [[section, times]]);
    }
  }
  return postings;
};

const moduleWords = ({ id, lessons, sections }: CountedModule, stems: readonly string[]): ModuleWords => {
  const postings = postingsOf(sections);
  const codes = stems.map((stem) => writePostings(postings.get(stem) ?? []));
  return { id, lessons, sizes: sections.map(sizeOf), postings: codes.join(' ') };
};

/** `courses/<course>/search/words.json` of every course. */
export const buildWords = ({ courses, texts }: Sources): ReadonlyMap<CourseId, WordsFile> => {
  const counted = courses.map((course) => ({ course: course.id, modules: countedModules(course, texts) }));
  const all = counted.flatMap(({ modules }) => modules.flatMap(({ sections }) => sections));
  const everywhere = frequencies(all);
  const average = Math.round(all.reduce((sum, counts) => sum + sizeOf(counts), 0) / Math.max(1, all.length));
  const fileOf = ({ course, modules }: (typeof counted)[number]): WordsFile => {
    const stems = [...frequencies(modules.flatMap(({ sections }) => sections)).keys()].sort();
    return {
      course,
      stems: writeStems(stems),
      rarity: stems.map((stem) => rarityCode(everywhere.get(stem) ?? 1, all.length)).join(''),
      average,
      modules: modules.map((module) => moduleWords(module, stems)),
    };
  };
  return new Map(counted.map((each) => [each.course, fileOf(each)]));
};

/** `courses/<course>/search/text/<lesson>.json` */
export const textFile = (mdx: string): TextFile => ({ sections: sectionsOf(mdx).map(({ text }) => text) });
