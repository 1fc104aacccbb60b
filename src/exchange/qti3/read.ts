import { foreignType, noAnswers, tooLong } from '#text/exchange-reasons.ts';
import { factsOf } from '../common.ts';
import type { AnyOwn, Imported } from '../imported.ts';
import type { ExchangeKind } from '../question.ts';
import { refused } from '../report.ts';
import { childOf, childrenOf, type Element, element, textOf, within } from '../xml/element.ts';
import { declarationsOf } from './declare.ts';
import { fromIdentifier } from './identifiers.ts';
import { type QtiTexts, qtiTexts } from './inline.ts';
import type { QtiItem, QtiMapper, QtiRead } from './mapper.ts';
import { qtiMappers } from './mappers.ts';

const longestItem = 30_000;

/** Kinds that an interaction may stand for; the first where no tag of ours says which. */
const kindsOf: Readonly<Record<string, readonly [ExchangeKind, ...ExchangeKind[]]>> = {
  'qti-choice-interaction': ['single', 'true-false', 'situational', 'self-assessment'],
  'qti-match-interaction': ['matching', 'categorise', 'likert', 'situational-rate'],
  'qti-order-interaction': ['ordering', 'situational-rank'],
  'qti-text-entry-interaction': ['short-text', 'cloze-text', 'numeric'],
  'qti-inline-choice-interaction': ['cloze-select'],
  'qti-hotspot-interaction': ['hotspot'],
};

const interactionsIn = (body: Element): readonly string[] =>
  childrenOf(body).flatMap((child) => [
    ...(child.name.endsWith('-interaction') ? [child.name] : []),
    ...interactionsIn(child),
  ]);

const typedKind = ({ declarations }: QtiItem): ExchangeKind => {
  if (declarations.some(({ type }) => type === 'float' || type === 'integer')) return 'numeric';
  return declarations.length > 1 ? 'cloze-text' : 'short-text';
};

const kindFor = (item: QtiItem): ExchangeKind | undefined => {
  const [first] = interactionsIn(item.body);
  const known = kindsOf[first ?? ''];
  if (!first || !known) return undefined;
  const tagged = known.find((kind) => kind === item.facts.kind);
  if (tagged) return tagged;
  if (first === 'qti-text-entry-interaction') return typedKind(item);
  const most = within(item.body, 'qti-choice-interaction')[0]?.attributes['max-choices'];
  // The number of choices is 1 where the item does not say it.
  return first === 'qti-choice-interaction' && most !== undefined && most !== '1' ? 'multiple' : known[0];
};

const feedbackIn = (root: Element, texts: QtiTexts): ReadonlyMap<string, string> => {
  const all = ['qti-modal-feedback', 'qti-feedback-inline', 'qti-feedback-block'].flatMap((name) => within(root, name));
  return new Map(
    all.map((one) => [
      `${one.attributes['outcome-identifier'] === 'EXPLANATION' ? 'EXPLANATION ' : ''}${one.attributes.identifier ?? ''}`,
      texts.text('feedback', one),
    ]),
  );
};

const isAside = (name: string): boolean =>
  (name.endsWith('-interaction') && !/inline|text-entry/.test(name)) ||
  /^qti-(?:rubric-block|feedback-(?:inline|block)|template-.*|stylesheet)$/.test(name);

/** The words of the body and the prompts of its interactions. */
const textIn = ({ body, texts }: QtiItem): string => {
  const prompts = within(body, 'qti-prompt').map((prompt) => element('p', {}, ...prompt.children));
  const whole = { ...body, children: [...body.children, ...prompts] };
  return texts.text('text', whole, (child) =>
    isAside(child.name) || child.name === 'qti-text-entry-interaction' ? '' : undefined,
  );
};

const readOwn = (item: QtiItem): QtiRead<ExchangeKind> => {
  const kind = kindFor(item);
  const [interaction] = interactionsIn(item.body);
  if (kind === undefined) return refused(interaction ? foreignType(interaction) : noAnswers);
  const mapper = qtiMappers[kind] as QtiMapper<ExchangeKind> | string;
  return typeof mapper === 'string' || !mapper.read ? refused(foreignType(kind)) : mapper.read(item);
};

/** The root of an item's file, and the pictures that it leads to. */
export type ItemFile = Pick<QtiItem, 'root' | 'picture'>;

/** One item of a QTI 3 package. */
export const readQtiItem = ({ root, picture }: ItemFile): Imported => {
  const texts = qtiTexts();
  const facts = factsOf((root.attributes.label ?? '').split(/\s+/).filter(Boolean));
  const name = fromIdentifier(root.attributes.identifier ?? '');
  const nothing = { name, line: root.line, text: '', explanation: '', facts };
  const body = childOf(root, 'qti-item-body');
  if (!body) return { ...nothing, own: refused(noAnswers) };
  if (textOf(root).length > longestItem) return { ...nothing, own: refused(tooLong(longestItem)) };
  const said = feedbackIn(root, texts);
  const feedback = (identifier: string): string => said.get(identifier) ?? '';
  const item: QtiItem = { root, body, declarations: declarationsOf(root), facts, texts, feedback, picture };
  const read = readOwn(item);
  const text = read.ok && read.text !== undefined ? read.text : textIn(item);
  const explanation = [...said].find(([key]) => key.startsWith('EXPLANATION '))?.[1] ?? '';
  const own: Imported['own'] = read.ok
    ? { ok: true, parts: read.own as AnyOwn, notes: [...texts.notes, ...read.notes] }
    : read;
  return { ...nothing, text, explanation, own };
};
