import { z } from 'zod';
import * as say from '#text/author-errors.ts';
import { repeatedPart, unknown } from '#text/catalogue-errors.ts';
import { questionRules } from '#text/question-rules.ts';
import { nearest } from './nearest.ts';
import { slug } from './schemas/fields.ts';

type Issue = z.core.$ZodIssue;

/** What one issue of zod says to an author, and the key that it is about. */
type Described = {
  readonly key: string;
  readonly saying: say.Saying;
  /** Of a key that nobody knows: the known one that was probably meant. */
  readonly meant?: string | undefined;
};

const longestGiven = 40;

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return say.aList;
  if (typeof value === 'object' && value !== null) return say.someFields;
  const text = JSON.stringify(value);
  return text.length > longestGiven ? `${text.slice(0, longestGiven)}…"` : text;
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => z.looseObject({}).catch({}).parse(value);

const keyOf = (issue: Issue): string => String(issue.path.filter((step) => typeof step === 'string').at(-1) ?? '');

const repeated = (parts: unknown): string => {
  const ids = z
    .array(z.looseObject({ id: z.string() }))
    .catch([])
    .parse(parts)
    .map((part) => part.id);
  return ids.find((id, at) => ids.indexOf(id) < at) ?? '';
};

const matching = z.looseObject({
  rows: z.array(z.looseObject({ target: z.string() })),
  targets: z.array(z.looseObject({ id: z.string() })),
});

const categorise = z.looseObject({
  items: z.array(z.looseObject({ bucket: z.string().optional() })),
  buckets: z.array(z.looseObject({ id: z.string() })),
});

/** Ids that parts of a question name, and the ids that there are. */
type Links = { readonly named: readonly (string | undefined)[]; readonly known: readonly string[] };

const targetsOf = (question: unknown): Links => {
  const { rows, targets } = matching.catch({ rows: [], targets: [] }).parse(question);
  return { named: rows.map((row) => row.target), known: targets.map((target) => target.id) };
};

const bucketsOf = (question: unknown): Links => {
  const { items, buckets } = categorise.catch({ items: [], buckets: [] }).parse(question);
  return { named: items.map((item) => item.bucket), known: buckets.map((bucket) => bucket.id) };
};

const unknownLink = (thing: 'target' | 'bucket', { named, known }: Links): say.Saying => {
  const wrong = named.find((id) => id !== undefined && !known.includes(id)) ?? '';
  return unknown(thing, wrong, { nearest: undefined, known });
};

const blank = /\{(\w+)\}/g;

/** A rule that a question broke, by its name; what its text leaves open is in the issue's params. */
const brokenRule = ({ message: rule, input, params }: z.core.$ZodIssueCustom): say.Saying => {
  if (rule === 'distinct-ids') return repeatedPart(repeated(input));
  if (rule === 'known-targets') return unknownLink('target', targetsOf(input));
  if (rule === 'known-buckets') return unknownLink('bucket', bucketsOf(input));
  const told = fieldsOf(params);
  const text = new Map<string, string>(Object.entries(questionRules)).get(rule) ?? rule;
  const [message = '', ...remedy] = text
    .replace(/\.$/, '')
    .split('. ')
    .map((sentence) => sentence.replace(blank, (_, name: string) => String(told[name])));
  return { message: message.charAt(0).toLocaleLowerCase('ru') + message.slice(1), remedy: remedy.join('. ') };
};

const limit = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, key: string): say.Saying => {
  const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') return issue.code === 'too_small' ? say.tooFew(key, bound) : say.tooMany(key, bound);
  if (issue.origin === 'string') return say.emptyText(key);
  const given = shown(issue.input);
  return issue.code === 'too_small' ? say.tooSmall(key, given, bound) : say.tooBig(key, given, bound);
};

/** Of a union that is told apart by the value of one key. */
const wrongKind = (issue: z.core.$ZodIssueInvalidUnion, key: string): say.Saying => {
  const value = fieldsOf(issue.input)[key];
  const allowed = 'options' in issue ? (issue.options ?? []).map(String) : [];
  return value === undefined ? say.missing(key) : say.wrongValue(key, shown(value), allowed);
};

const wrongFormat = (issue: z.core.$ZodIssueInvalidStringFormat, key: string): say.Saying =>
  issue.pattern === String(slug) ? say.wrongId(key, shown(issue.input)) : say.wrongForm(key, shown(issue.input));

const describeOne = (issue: Issue, key: string): say.Saying => {
  if (key === '') return say.noFields;
  if (issue.input === undefined) return say.missing(key);
  switch (issue.code) {
    case 'invalid_type':
      return say.wrongType(key, issue.expected, shown(issue.input));
    case 'invalid_value':
      return say.wrongValue(key, shown(issue.input), issue.values.map(String));
    case 'invalid_union':
      return wrongKind(issue, key);
    case 'invalid_format':
      return wrongFormat(issue, key);
    case 'invalid_key':
      return say.wrongId(key, shown(issue.input));
    case 'too_small':
    case 'too_big':
      return limit(issue, key);
    case 'custom':
      return brokenRule(issue);
    default:
      return say.otherwiseWrong(key);
  }
};

/**
 * To be handed to zod as its error map: the one thing that a finished issue does not tell is which keys were known,
 * so they become its message.
 */
export const tellKnownKeys = (issue: z.core.$ZodRawIssue): string | undefined =>
  issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? Object.keys(issue.inst.shape).join(' ')
    : undefined;

/** One for each key that is wrong. The issue must carry its input and, of unknown keys, `tellKnownKeys`. */
export const describe = (issue: Issue): readonly Described[] => {
  if (issue.code !== 'unrecognized_keys') return [{ key: keyOf(issue), saying: describeOne(issue, keyOf(issue)) }];
  const known = issue.message.split(' ');
  const given = Object.keys(fieldsOf(issue.input));
  const free = known.filter((key) => !given.includes(key));
  return issue.keys.map((key) => {
    const meant = nearest(key, free);
    return { key, meant, saying: say.unknownField(key, meant, known) };
  });
};
