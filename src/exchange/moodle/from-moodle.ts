import { foreignType, mixedGaps } from '#text/exchange-reasons.ts';
import type { Facts } from '../common.ts';
import type { AnyOwn, Imported } from '../imported.ts';
import type { ExchangeKind } from '../question.ts';
import { refused } from '../report.ts';
import type { MoodleItem, MoodleQuestion, MoodleType } from './item.ts';
import type { MoodleMapper } from './mapper.ts';
import { moodleMappers } from './mappers.ts';

/** Kinds that a question of a type may come back as; the first where no tag of ours says which. */
const kindsOf: { readonly [Type in MoodleType]: readonly [ExchangeKind, ...ExchangeKind[]] } = {
  truefalse: ['true-false'],
  multichoice: ['single', 'multiple', 'situational'],
  shortanswer: ['short-text'],
  numerical: ['numeric'],
  matching: ['matching', 'categorise'],
  ordering: ['ordering', 'situational-rank'],
  cloze: ['cloze-select', 'cloze-text'],
};

const gapKinds = (item: MoodleItem): ReadonlySet<string> =>
  new Set(item.type === 'cloze' ? item.gaps.map(({ as }) => as) : []);

const kindFor = (item: MoodleItem, { kind }: Facts): ExchangeKind => {
  if (item.type === 'cloze') return gapKinds(item).has('text') ? 'cloze-text' : 'cloze-select';
  if (item.type === 'multichoice' && !item.single) return 'multiple';
  const [usual, ...others] = kindsOf[item.type];
  return others.find((other) => other === kind && other !== 'multiple') ?? usual;
};

const readItem = ({ item, facts, notes }: MoodleQuestion): Imported['own'] => {
  if (gapKinds(item).size > 1) return refused(mixedGaps);
  const mapper = moodleMappers[kindFor(item, facts)] as MoodleMapper<ExchangeKind> | string;
  if (typeof mapper === 'string' || !mapper.read) return refused(foreignType(item.type));
  const result = mapper.read(item, facts);
  return result.ok ? { ok: true, parts: result.own as AnyOwn, notes: [...notes, ...result.notes] } : result;
};

export const fromMoodle = (question: MoodleQuestion): Imported => ({
  name: question.idnumber ?? question.name,
  line: question.line,
  text: question.text,
  explanation: question.explanation,
  facts: question.facts,
  own: readItem(question),
});
