import { type CompetencyId, id, type LessonId, type ModuleId } from '#domain/ids.ts';
import type { Anchor, Facet } from '#domain/question.ts';
import { longTag } from '#text/exchange-reasons.ts';
import type { Common, ExchangeQuestion, ExpertKey } from './question.ts';
import { lost, type Note } from './report.ts';

/** Fields that no foreign format has; the command line may give them for all questions at once. */
export type Defaults = {
  readonly module?: ModuleId | undefined;
  readonly competency?: CompetencyId | undefined;
  readonly level?: Common['level'] | undefined;
  readonly facet?: Facet | undefined;
  readonly anchor?: Anchor | undefined;
  /** Of situations that experts judged. */
  readonly key?: ExpertKey | undefined;
};

/** What the tags of a foreign question say, where they are ours. */
export type Facts = Defaults & {
  readonly kind?: string | undefined;
  readonly set?: string | undefined;
  readonly recall?: boolean | undefined;
  readonly scoring?: string | undefined;
  readonly tags: readonly CompetencyId[];
  /** Tags that are not ours. */
  readonly foreign: readonly string[];
};

/** Moodle cuts a tag after that many characters (TAG_MAX_LENGTH). */
const longestTag = 50;

const keyTag = ({ by, experts, on }: ExpertKey): string =>
  `key:${by}${experts === undefined ? '' : `-${experts}`}:${on}`;

const candidates = (question: ExchangeQuestion): readonly (readonly [field: string, tag: string])[] => [
  ['kind', `kind:${question.kind}`],
  ...(question.set === undefined ? [] : [['set', `set:${question.set}`] as const]),
  ...(question.module === undefined ? [] : [['module', `module:${question.module}`] as const]),
  ['competency', `competency:${question.competency}`],
  ['level', `level:${question.level}`],
  ['facet', `facet:${question.facet}`],
  ...(question.recall ? [['recall', 'recall'] as const] : []),
  ['anchor', `anchor:${question.anchor.lesson}#${question.anchor.block}`],
  ...('scoring' in question && question.scoring !== undefined
    ? [['scoring', `scoring:${question.scoring}`] as const]
    : []),
  ...('key' in question && question.key !== undefined ? [['key', keyTag(question.key)] as const] : []),
  ...question.tags.map((tag) => ['tags', tag] as const),
];

/** Fields that no LMS has, as tags, which Moodle and GIFT keep. */
export const tagsOf = (
  question: ExchangeQuestion,
  longest = longestTag,
): { readonly tags: readonly string[]; readonly notes: readonly Note[] } => {
  const all = candidates(question);
  const fits = ([, tag]: readonly [string, string]): boolean => tag.length <= longest;
  const paths = (field: string): readonly string[] =>
    field === 'anchor' ? ['anchor.lesson', 'anchor.block'] : [field];
  return {
    tags: all.filter(fits).map(([, tag]) => tag),
    notes: all.filter((one) => !fits(one)).flatMap(([field]) => paths(field).map((path) => lost(path, longTag))),
  };
};

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const facetOf = (text: string): Facet | undefined =>
  (['knowledge', 'skill', 'behaviour'] as const).find((facet) => facet === text);

export const levelOf = (text: string): Common['level'] | undefined =>
  ([1, 2, 3] as const).find((level) => String(level) === text);

/** `lesson#block` */
export const anchorOf = (text: string): Anchor | undefined => {
  const [, lesson, block] = /^([a-z0-9-]+)#([a-z0-9-]+)$/.exec(text) ?? [];
  return lesson && block ? { lesson: id<LessonId>(lesson), block } : undefined;
};

/** `author:2026-11-23` or `panel-7:2026-11-23` */
export const keyOf = (text: string): ExpertKey | undefined => {
  const [, by, experts, on] = /^(author|panel)(?:-(\d+))?:(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (on === undefined) return undefined;
  return by === 'panel' ? { by, experts: Number(experts ?? 1), on } : { by: 'author', on };
};

/** What one tag says; an empty object for a tag that is not ours. */
const factIn = (tag: string): Partial<Facts> => {
  if (tag === 'recall') return { recall: true };
  const [, name, value = ''] = /^([a-z]+):(.*)$/s.exec(tag) ?? [];
  const isSlug = slug.test(value);
  switch (name) {
    case 'kind':
    case 'set':
    case 'scoring':
      return isSlug ? { [name]: value } : {};
    case 'module':
      return isSlug ? { module: id<ModuleId>(value) } : {};
    case 'competency':
      return isSlug ? { competency: id<CompetencyId>(value) } : {};
    case 'level':
      return { level: levelOf(value) };
    case 'facet':
      return { facet: facetOf(value) };
    case 'anchor':
      return { anchor: anchorOf(value) };
    case 'key':
      return { key: keyOf(value) };
    default:
      return {};
  }
};

const isSaying = (fact: Partial<Facts>): boolean => Object.values(fact).some((value) => value !== undefined);

/** The tags of a foreign question, read and not trusted. */
export const factsOf = (tags: readonly string[]): Facts => {
  const rest = tags.filter((tag) => !isSaying(factIn(tag)));
  const isCompetency = (tag: string): boolean => /^k\d{1,2}$/.test(tag);
  return {
    ...Object.assign({}, ...tags.map(factIn).filter(isSaying)),
    tags: rest.filter(isCompetency).map((tag) => id<CompetencyId>(tag)),
    foreign: rest.filter((tag) => !isCompetency(tag)),
  };
};
