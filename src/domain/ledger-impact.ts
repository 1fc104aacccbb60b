import type { Ledger, LedgerQuestion, LedgerQuiz, WidthsOf } from './ledger.ts';

/** Whatever has a number; a part's id is `m1-01/e`. */
export type NumberedThing = 'lesson' | 'quiz' | 'question' | 'part';

/** What became of a number, or of what a number stands for. Numbers count from 0. */
export type LedgerChange =
  /** Minor: learners' progress means what it meant. */
  | {
      readonly level: 'minor';
      readonly what: `${NumberedThing}-added` | 'draw-raised' | 'check-added';
      readonly id: string;
    }
  /** Major: bookmarks that are out there would be misread. */
  | {
      readonly level: 'major';
      readonly what: 'lost';
      readonly thing: NumberedThing;
      readonly id: string;
      readonly number: number;
    }
  | {
      readonly level: 'major';
      readonly what: 'reused';
      readonly thing: NumberedThing;
      readonly id: string;
      readonly number: number;
      /** What the number stands for now. */
      readonly now: string;
    }
  | {
      readonly level: 'major';
      readonly what: 'kind-changed';
      readonly id: string;
      readonly was: string;
      readonly now: string;
    }
  /** Bits of a packed response, in all. */
  | {
      readonly level: 'major';
      readonly what: 'width-changed';
      readonly id: string;
      readonly was: number;
      readonly now: number;
    }
  | {
      readonly level: 'major';
      readonly what: 'draw-lowered';
      readonly id: string;
      readonly was: number;
      readonly now: number;
    }
  | { readonly level: 'major'; readonly what: 'check-dropped'; readonly id: string };

export type ImpactLevel = 'none' | 'minor' | 'major';

type Numbered = { readonly thing: NumberedThing; readonly nameOf: (id: string) => string };

/** A number keeps its id for ever, and new ids stand behind. */
const numbers = (
  old: readonly string[],
  now: readonly string[],
  { thing, nameOf }: Numbered,
): readonly LedgerChange[] => [
  ...old.flatMap((id, number): readonly LedgerChange[] => {
    const next = now[number];
    if (next === id) return [];
    const gone = { level: 'major', thing, id: nameOf(id), number } as const;
    return [next === undefined ? { ...gone, what: 'lost' } : { ...gone, what: 'reused', now: nameOf(next) }];
  }),
  ...now
    .slice(old.length)
    .filter((id) => !old.includes(id))
    .map((id): LedgerChange => ({ level: 'minor', what: `${thing}-added`, id: nameOf(id) })),
];

const asItIs = (id: string): string => id;

const quizChanges = (old: LedgerQuiz, now: LedgerQuiz): readonly LedgerChange[] => {
  if (now.draw > old.draw) return [{ level: 'minor', what: 'draw-raised', id: old.id }];
  return now.draw < old.draw
    ? [{ level: 'major', what: 'draw-lowered', id: old.id, was: old.draw, now: now.draw }]
    : [];
};

const bitsOf = (widths: readonly number[] | undefined): number => (widths ?? []).reduce((sum, width) => sum + width, 0);

const formChanges = (old: LedgerQuestion, now: LedgerQuestion, widthsOf: WidthsOf): readonly LedgerChange[] => {
  const { id } = old;
  if (old.kind !== now.kind) return [{ level: 'major', what: 'kind-changed', id, was: old.kind, now: now.kind }];
  const [was, is] = [widthsOf(old), widthsOf(now)];
  if (was?.join() !== is?.join())
    return [{ level: 'major', what: 'width-changed', id, was: bitsOf(was), now: bitsOf(is) }];
  const lists = old.parts.length > now.parts.length ? old.parts : now.parts;
  const nameOf = (part: string): string => `${id}/${part}`;
  return lists.flatMap((_, list) => numbers(old.parts[list] ?? [], now.parts[list] ?? [], { thing: 'part', nameOf }));
};

const questionChanges = (old: LedgerQuestion, now: LedgerQuestion, widthsOf: WidthsOf): readonly LedgerChange[] => [
  ...formChanges(old, now, widthsOf),
  ...(old.check && !now.check ? [{ level: 'major', what: 'check-dropped', id: old.id } as const] : []),
  ...(!old.check && now.check ? [{ level: 'minor', what: 'check-added', id: old.id } as const] : []),
];

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Entries of the same id before and now. */
const pairs = <Entry extends { readonly id: string }>(
  old: readonly Entry[],
  now: readonly Entry[],
): readonly (readonly [Entry, Entry])[] =>
  old.flatMap((one) => {
    const next = now.find(({ id }) => id === one.id);
    return next ? [[one, next] as const] : [];
  });

/** What a ledger's change means for bookmarks that were written with the old one. */
export const ledgerImpact = (old: Ledger, now: Ledger, widthsOf: WidthsOf): readonly LedgerChange[] => [
  ...numbers(old.lessons, now.lessons, { thing: 'lesson', nameOf: asItIs }),
  ...numbers(idsOf(old.quizzes), idsOf(now.quizzes), { thing: 'quiz', nameOf: asItIs }),
  ...numbers(idsOf(old.questions), idsOf(now.questions), { thing: 'question', nameOf: asItIs }),
  ...pairs(old.quizzes, now.quizzes).flatMap(([one, next]) => quizChanges(one, next)),
  ...pairs(old.questions, now.questions).flatMap(([one, next]) => questionChanges(one, next, widthsOf)),
];

export const impactLevel = (changes: readonly LedgerChange[]): ImpactLevel => {
  if (changes.some(({ level }) => level === 'major')) return 'major';
  return changes.length > 0 ? 'minor' : 'none';
};
