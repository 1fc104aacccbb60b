import type { Catalogue } from '#catalogue/catalogue.ts';
import { ledgerContents } from '#catalogue/ledger-contents.ts';
import type { Course } from '#domain/course.ts';
import type { CourseId, ModuleId, TrackId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import { longestParts, type PartLength } from '#records/bookmark.ts';
import { variantsOf } from './course-variants.ts';
import { extensionsFor } from './extend-ledgers.ts';

/** Characters: SCORM 2004's 2nd edition takes no more, 1.2 takes 4,096. */
export const bookmarkLimit = 4000;

/** The longest bookmark: in all and part by part. */
export type Longest = { readonly length: number; readonly parts: readonly PartLength[] };

export type VariantBudget = Longest & {
  readonly variant: string;
  /** Those that need it, with some roles or with none. */
  readonly tracks: readonly TrackId[];
};

export type CourseBudget = {
  readonly course: CourseId;
  /** From the project's root. */
  readonly file: string;
  /** A learner may bring an imported file or a former track along: then any id of the course can stand in it. */
  readonly whole: Longest;
  readonly variants: readonly VariantBudget[];
};

const longest = (ledger: Ledger, within: Ledger): Longest => {
  const parts = longestParts(ledger, recordFormNamed, within);
  return { parts, length: parts.reduce((sum, { length }) => sum + length, 0) };
};

const narrowed = (course: Course, modules: readonly ModuleId[], { quizzes, checks }: Catalogue): Ledger => {
  const own = { ...course, modules: course.modules.filter(({ id }) => modules.includes(id)) };
  const banks = quizzes.map((quiz) => ({ ...quiz, bank: quiz.bank.filter(({ module }) => modules.includes(module)) }));
  return ledgerContents(own, { quizzes: banks, checks });
};

/** What stands in the ledger and is of the variant, or of no module any more: what is retired may be anybody's. */
const withinVariant = (ledger: Ledger, own: Ledger, current: Ledger): Ledger => {
  const idsOf = ({ lessons, quizzes, questions }: Ledger): ReadonlySet<string> =>
    new Set([...lessons, ...quizzes.map(({ id }) => id), ...questions.map(({ id }) => id)]);
  const [mine, known] = [idsOf(own), idsOf(current)];
  const counts = (id: string): boolean => mine.has(id) || !known.has(id);
  return {
    ...ledger,
    lessons: ledger.lessons.filter(counts),
    quizzes: ledger.quizzes.filter(({ id }) => counts(id)),
    questions: ledger.questions.filter(({ id }) => counts(id)),
  };
};

/** Of every published course, with the ledger that `npm run ledger` would write. */
export const bookmarkBudget = (catalogue: Catalogue): readonly CourseBudget[] =>
  extensionsFor(catalogue).map(({ ledger, file, course }) => {
    const current = ledgerContents(course, catalogue);
    return {
      course: course.id,
      file,
      whole: longest(ledger, ledger),
      variants: variantsOf(course, catalogue).map(({ variant, tracks }) => ({
        variant: variant.id,
        tracks,
        ...longest(ledger, withinVariant(ledger, narrowed(course, variant.modules, catalogue), current)),
      })),
    };
  });

export const isOver = ({ length }: Longest): boolean => length > bookmarkLimit;

/** The largest first; what takes nothing is left out. */
export const largestParts = ({ parts }: Longest): readonly PartLength[] =>
  parts.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
