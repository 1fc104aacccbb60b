import { fieldsOf, isWhole, listOf } from '#records/parse.ts';
import {
  type Call,
  type Described,
  type Did,
  deeds,
  type Entry,
  methods,
  paths,
  type Request,
  type Standard,
  standards,
  type Told,
  type Trace,
} from './entry.ts';

const format = 'orientir-trace';
const version = 1;

/** Characters; no trace of ours comes near. */
export const largestTrace = 1_000_000;
const mostEntries = 2000;
const longest = 100_000_000;

/** The text of the file that a learner hands to the support. */
export const toTraceFile = (trace: Trace): string => `${JSON.stringify({ format, version, ...trace }, undefined, 1)}\n`;

export type TraceReading =
  | { readonly ok: true; readonly trace: Trace }
  | { readonly ok: false; readonly why: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  /** `entry`: which one, from 1; 0 for what stands before them. */
  | { readonly ok: false; readonly why: 'damaged'; readonly entry: number };

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

const isLength = (value: unknown): value is number => isWhole(value, 0, longest);
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[a-z\d -]{1,40}$/.test(value);
const isElement = (value: unknown): value is string =>
  value === 'other' || (typeof value === 'string' && value.length <= 100 && /^cmi(?:\.(?:[a-z_]+|\d+))+$/.test(value));

const plain = ['empty', 'hidden', 'nothing', 'threw'] as const;
const sized = ['number', 'text'] as const;

/** Takes the known fields and no others. */
const described = (value: unknown): Described | undefined => {
  const { is, word, count, length, crc } = fieldsOf(value);
  const simple = oneOf(plain, is);
  if (simple) return { is: simple };
  if (is === 'word') return isWord(word) ? { is, word } : undefined;
  if (is === 'count') return isLength(count) ? { is, count } : undefined;
  if (!isLength(length)) return undefined;
  if (is === 'data') return isWhole(crc, 0, 2 ** 32 - 1) ? { is, length, crc } : undefined;
  const size = oneOf(sized, is);
  return size && { is: size, length };
};

const callOf = (fields: ReturnType<typeof fieldsOf>): Call | undefined => {
  const method = oneOf(methods, fields['method']);
  const returned = described(fields['returned']);
  const { element, sent, code, ms } = fields;
  if (!method || !returned || !isWhole(code, 0, 99_999) || !isLength(ms)) return undefined;
  if (element !== undefined && !isElement(element)) return undefined;
  const given = sent === undefined ? undefined : described(sent);
  if (sent !== undefined && !given) return undefined;
  return {
    kind: 'call',
    method,
    ...(element !== undefined && { element }),
    ...(given && { sent: given }),
    returned,
    code,
    ms,
  };
};

const requestMethods = ['GET', 'PUT', 'POST'] as const;

const requestOf = (fields: ReturnType<typeof fieldsOf>): Request | undefined => {
  const method = oneOf(requestMethods, fields['method']);
  const path = oneOf(paths, fields['path']);
  const { length, status, ms } = fields;
  if (!method || !path || !isLength(length) || !isWhole(status, 0, 999) || !isLength(ms)) return undefined;
  return { kind: 'request', method, path, length, status, ms };
};

const didOf = ({ what }: ReturnType<typeof fieldsOf>): Did | undefined => {
  const deed = oneOf(deeds, what);
  return deed && { kind: 'did', what: deed };
};

const toldOf = ({ words }: ReturnType<typeof fieldsOf>): Told | undefined => {
  const known = listOf(words, 20, isWord);
  return known && { kind: 'told', words: known };
};

const entryOf = (value: unknown): Entry | undefined => {
  const fields = fieldsOf(value);
  const { at, kind } = fields;
  if (!isLength(at)) return undefined;
  const readers: Readonly<Record<string, (one: typeof fields) => Call | Request | Did | Told | undefined>> = {
    call: callOf,
    request: requestOf,
    did: didOf,
    told: toldOf,
  };
  const entry = typeof kind === 'string' && Object.hasOwn(readers, kind) ? readers[kind]?.(fields) : undefined;
  return entry && { at, ...entry };
};

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const readTrace = (fields: ReturnType<typeof fieldsOf>, standard: Standard): TraceReading => {
  const { dropped, entries } = fields;
  if (!isLength(dropped) || !Array.isArray(entries) || entries.length > mostEntries)
    return { ok: false, why: 'damaged', entry: 0 };
  const read: Entry[] = [];
  for (const [index, value] of entries.entries()) {
    const entry = entryOf(value);
    const isInOrder = entry !== undefined && entry.at >= (read.at(-1)?.at ?? 0);
    if (!isInOrder) return { ok: false, why: 'damaged', entry: index + 1 };
    read.push(entry);
  }
  return { ok: true, trace: { standard, dropped, entries: read } };
};

/** Reads a trace file as data; trusts nothing, never throws. Whole or not at all: half a trace proves nothing. */
export const readTraceFile = (text: string): TraceReading => {
  if (text.length > largestTrace) return { ok: false, why: 'too-large' };
  const json = parsed(text);
  if (!json) return { ok: false, why: 'not-json' };
  const fields = fieldsOf(json.value);
  if (fields['format'] !== format) return { ok: false, why: 'not-ours' };
  if (isWhole(fields['version'], version + 1, Number.MAX_SAFE_INTEGER)) return { ok: false, why: 'newer' };
  const standard = oneOf(standards, fields['standard']);
  return standard && fields['version'] === version
    ? readTrace(fields, standard)
    : { ok: false, why: 'damaged', entry: 0 };
};
