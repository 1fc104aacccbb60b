import type { CompetencyId } from '#domain/ids.ts';
import { type Scaled, scaled } from '#domain/scaled.ts';
import { fieldsOf, isId, isText, listOf } from '#records/parse.ts';
import type { Told } from './told.ts';

/** A state document of ours: the bookmark, where the learner left off, and what was told. */
export type Kept = {
  readonly bookmark: string;
  readonly page: string;
  readonly told: Told;
};

export const keptText = ({ bookmark, page, told }: Kept): string =>
  JSON.stringify({
    bookmark,
    page,
    ...told,
    // A merging write keeps fields that are left out, so none is.
    passed: told.passed ?? null,
    failed: told.failed ?? null,
  });

const markOf = (value: unknown): Scaled | true | undefined => {
  if (value === true) return true;
  return typeof value === 'number' ? scaled(value) : undefined;
};

const percentOf = (value: unknown): number => (Number.isInteger(value) ? Math.min(100, Math.max(0, Number(value))) : 0);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const mostCompetencies = 100;

/** What an LRS brought back, whatever it is. A text that is no document of ours is taken for a damaged bookmark. */
export const readKept = (text: string): Kept => {
  const { bookmark, page, completed, passed, failed, percent, mastered } = fieldsOf(parsed(text));
  return {
    bookmark: typeof bookmark === 'string' ? bookmark : text,
    page: isText(page) ? page : '',
    told: {
      completed: completed === true,
      passed: markOf(passed),
      failed: markOf(failed),
      percent: percentOf(percent),
      mastered: listOf(mastered, mostCompetencies, isId<CompetencyId>) ?? [],
    },
  };
};
