import { id, type LessonId, type ModuleId, type QuestionId } from '#domain/ids.ts';
import {
  emptyText,
  fromAnchor,
  fromOption,
  missingFields,
  newIds,
  noExplanation,
  noKey,
  repeatedId,
  defaults as words,
} from '#text/exchange-reasons.ts';
import type { Defaults } from './common.ts';
import { fieldsOf } from './fields.ts';
import type { Imported } from './imported.ts';
import type { Common, ExchangeQuestion } from './question.ts';
import { approximated, fieldReports, lost, type Note, type QuestionReport } from './report.ts';

/** What an import needs to know of the site that it goes into. */
export type Destination = {
  /** The quiz's name: questions without an id of ours are numbered after it. */
  readonly quiz: string;
  readonly defaults: Defaults;
  readonly moduleOf: (lesson: LessonId) => ModuleId | undefined;
  /** What the site's own rules say against a question; undefined when nothing. */
  readonly objection: (question: ExchangeQuestion) => string | undefined;
};

export type Assembled = { readonly question?: ExchangeQuestion; readonly report: QuestionReport };

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestId = 60;

/** The file's own id where it is one of ours and still free. */
const idOf = (
  name: string,
  taken: ReadonlySet<string>,
  number: string,
): { readonly id: string; readonly notes: readonly Note[] } => {
  const isOurs = slug.test(name) && name.length <= longestId;
  if (isOurs && !taken.has(name)) return { id: name, notes: [] };
  return { id: number, notes: [approximated('id', isOurs ? repeatedId(name) : newIds)] };
};

const numberOf = (quiz: string, count: number, taken: ReadonlySet<string>): string => {
  for (let number = count; ; number += 1) {
    const candidate = `${quiz}-${String(number).padStart(2, '0')}`;
    if (!taken.has(candidate)) return candidate;
  }
};

const chosen = ({ facts }: Imported, { defaults, moduleOf }: Destination) => {
  const anchor = facts.anchor ?? defaults.anchor;
  const byLesson = anchor && moduleOf(anchor.lesson);
  const all = {
    competency: facts.competency ?? defaults.competency,
    level: facts.level ?? defaults.level,
    facet: facts.facet ?? defaults.facet,
    anchor,
    module: facts.module ?? defaults.module ?? byLesson,
  };
  const notes = (['competency', 'level', 'facet', 'anchor', 'module'] as const).flatMap((field): readonly Note[] => {
    if (facts[field] !== undefined) return [];
    const why = field === 'module' && defaults.module === undefined ? fromAnchor : fromOption;
    const paths = field === 'anchor' ? ['anchor.lesson', 'anchor.block'] : [field];
    return paths.map((path) => approximated(path, why));
  });
  return { all, notes };
};

/** Kinds whose answers are worth what experts say: they tell whose key it is. */
const judgedByExperts: readonly string[] = ['situational', 'situational-rate', 'situational-rank', 'scenario'];

const keyNotes = (facts: Defaults, defaults: Defaults): readonly Note[] => {
  if (facts.key) return [];
  return [defaults.key ? approximated('key', fromOption) : lost('key', noKey)];
};

type Fields = ReturnType<typeof chosen>['all'];

const missingIn = (all: Fields): readonly string[] =>
  (['competency', 'level', 'facet', 'anchor', 'module'] as const).filter((field) => all[field] === undefined);

const commonOf = (imported: Imported, questionId: string, all: Fields): Common | undefined => {
  const { competency, level, facet, anchor, module } = all;
  if (!competency || !level || !facet || !anchor || !module) return undefined;
  const { facts, text, explanation } = imported;
  return {
    id: id<QuestionId>(questionId),
    ...(facts.set !== undefined && { set: facts.set }),
    module,
    competency,
    level,
    facet,
    recall: facts.recall ?? false,
    tags: facts.tags,
    anchor,
    text,
    explanation: explanation || words.explanation,
  };
};

/** One foreign question with what the command line adds, or the reason why it cannot come over. */
export const assemble = (
  imported: Imported,
  destination: Destination,
  place: { readonly count: number; readonly taken: ReadonlySet<string> },
): Assembled => {
  const { own, line, text, explanation } = imported;
  const number = numberOf(destination.quiz, place.count, place.taken);
  const named = idOf(imported.name, place.taken, number);
  const refuse = (why: string): Assembled => ({
    report: { ok: false, id: imported.name || named.id, line, why, ...(own.ok && { kind: own.parts.kind }) },
  });
  if (!own.ok) return refuse(own.why);
  if (text === '') return refuse(emptyText);
  const { all, notes } = chosen(imported, destination);
  const common = commonOf(imported, named.id, all);
  if (!common) return refuse(missingFields(missingIn(all)));
  // Both halves are whole, and `kind` is one of them: TypeScript loses the tie between a kind and its parts.
  const key = imported.facts.key ?? destination.defaults.key;
  const keyed = judgedByExperts.includes(own.parts.kind);
  const question = { ...common, ...own.parts, ...(keyed && key && { key }) } as ExchangeQuestion;
  const objection = destination.objection(question);
  if (objection !== undefined) return refuse(objection);
  const said = explanation === '' ? [approximated('explanation', noExplanation)] : [];
  const unkeyed = keyed ? keyNotes(imported.facts, destination.defaults) : [];
  const fields = fieldReports(fieldsOf(question), [...named.notes, ...notes, ...said, ...unkeyed, ...own.notes]);
  return { question, report: { ok: true, id: question.id, kind: question.kind, line, fields } };
};
