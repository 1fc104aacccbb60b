import type { Assignment } from '#domain/assignment.ts';
import type { PositionRule } from '#domain/position.ts';
import type { PositionLevel, Track } from '#domain/track.ts';
import { staffProblems as say } from '#text/staff-problems.ts';
import { mistakeText, reasonText } from '../position-text.ts';
import { type PostInput, resolveTrack, type TrackMistake } from '../resolve-track.ts';
import type { DecidingField, Field } from './fields.ts';
import { readActivity, readCategory, readGroup, readHeads, readOverlays, type ValueTables } from './read-values.ts';

export type DeskTables = ValueTables & { readonly tracks: readonly Track[]; readonly levels: readonly PositionLevel[] };

/** `says`: what is wrong and what to write. */
export type Problem = { readonly field: Field; readonly says: string };

export type Decision =
  | {
      readonly ok: true;
      readonly track: Track;
      readonly assignment: Assignment;
      /** Which rule fired and what was ambiguous. */
      readonly reason: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The cells that decide a track. */
export type Deciding = Readonly<Record<DecidingField, string>>;

const problem = (field: Field, says: string): Problem => ({ field, says: say.sentence(says) });

type ReadCells = ReturnType<typeof readCells>;

const readCells = (cells: Deciding, { positions, activities, overlays }: DeskTables) => ({
  category: readCategory(cells.category, positions),
  group: readGroup(cells.group, positions),
  heads: readHeads(cells.heads),
  activity: readActivity(cells.activity, activities),
  overlays: readOverlays(cells.overlays, overlays),
});

/** A cell that nobody understands, although the code alone may decide. */
const unreadable = (cells: Deciding, read: ReadCells, tables: DeskTables): readonly Problem[] => {
  const { positions, activities, overlays } = tables;
  return [
    ...(read.category.ok ? [] : [problem('category', say.categoryUnknown(cells.category, positions.categories))]),
    ...(read.group.ok ? [] : [problem('group', say.groupUnknown(cells.group, positions.groups))]),
    ...(read.heads.ok ? [] : [problem('heads', say.headsUnknown(cells.heads))]),
    ...(read.activity.ok ? [] : [problem('activity', say.activityUnknown(cells.activity, activities))]),
    ...(read.overlays.ok ? [] : [problem('overlays', say.overlayUnknown(cells.overlays, overlays))]),
  ];
};

/** The post by the surest of what is known; a group without a category is a municipal post where the list says so. */
const postOf = (cells: Deciding, read: ReadCells, hasCategories: boolean): PostInput => {
  const category = read.category.ok ? read.category.value : undefined;
  const group = read.group.ok ? read.group.value : undefined;
  if (cells.code !== '') return { by: 'register-code', code: cells.code };
  if (category === 'municipal' || (category === undefined && group !== undefined && !hasCategories)) {
    return { by: 'municipal', group, heads: read.heads.ok ? read.heads.value : 'nothing' };
  }
  return { by: 'category-and-group', category, group };
};

const isEmpty = (post: PostInput): boolean =>
  post.by === 'category-and-group' && post.category === undefined && post.group === undefined;

const missingText = ({ field }: TrackMistake, { positions, activities }: DeskTables): string => {
  if (field === 'activity') return say.activityMissing(activities);
  return field === 'category' ? say.categoryMissing(positions.categories) : say.groupMissing(positions.groups);
};

const mistakesOf = (mistakes: readonly TrackMistake[], post: PostInput, tables: DeskTables): readonly Problem[] => {
  const nothing = isEmpty(post) ? [problem('code', say.postMissing(tables.positions.categories))] : [];
  const others = mistakes.filter(({ field }) => !isEmpty(post) || field === 'activity');
  return [
    ...nothing,
    ...others.map((mistake) =>
      problem(
        mistake.field,
        mistake.why.why === 'missing' ? missingText(mistake, tables) : mistakeText(mistake, tables.positions),
      ),
    ),
  ];
};

const ofPost: readonly Field[] = ['code', 'category', 'group'];

/** Of one post one complaint is enough: a category that nobody knows is also a category that is missing. */
const isTold = (field: Field, wrong: readonly Problem[]): boolean =>
  wrong.some((each) => each.field === field || (ofPost.includes(field) && ofPost.includes(each.field)));

/** Where the code and the cells beside it disagree, the code holds and the reason says so. */
const doubts = (rule: PositionRule, { category, group }: ReadCells, { positions }: DeskTables): readonly string[] => {
  if (rule.by !== 'register-code') return [];
  const otherCategory = category.ok && category.value !== undefined && category.value !== rule.category;
  const otherGroup = group.ok && group.value !== undefined && group.value !== rule.group;
  if (!otherCategory && !otherGroup) return [];
  const named = otherCategory ? positions.categories.find(({ number }) => category.value === number) : undefined;
  const other = otherGroup ? positions.groups.find(({ number }) => group.value === number) : undefined;
  return [say.codeAgainst(rule.code, named, other)];
};

/** The track of whoever has these cells, with its reason; or everything that has to be mended. */
export const decide = (cells: Deciding, hasCategories: boolean, tables: DeskTables): Decision => {
  const read = readCells(cells, tables);
  const wrong = unreadable(cells, read, tables);
  const post = postOf(cells, read, hasCategories);
  const overlays = read.overlays.ok ? read.overlays.value : [];
  const answer = resolveTrack({ post, activity: read.activity.ok ? read.activity.value : undefined, overlays }, tables);
  const mistakes = answer.ok ? [] : mistakesOf(answer.mistakes, post, tables);
  const problems = [...wrong, ...mistakes.filter(({ field }) => !isTold(field, wrong))];
  if (!answer.ok || problems.length > 0) return { ok: false, problems };
  const { track, rule, assignment } = answer;
  const level = tables.levels.find(({ id }) => id === track.level);
  const codes = tables.overlays.filter(({ id }) => overlays.includes(id)).map(({ code }) => code);
  const because = level ? [reasonText(rule, level, tables.positions)] : [];
  const roles = codes.length > 0 ? [say.roles(codes)] : [];
  return { ok: true, track, assignment, reason: [...because, ...doubts(rule, read, tables), ...roles].join(' ') };
};
