import { load } from 'js-yaml';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { at, brokenYaml } from '#text/author-errors.ts';
import type { AuthorError } from './author-error.ts';
import { describe, tellKnownKeys } from './describe-issue.ts';

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly AuthorError[] };

/** YAML of one file; `firstLine` is the line of the file that it starts on. */
type YamlText = { readonly file: string; readonly text: string; readonly firstLine?: number | undefined };

type Fault = { readonly code: string; readonly pos: readonly [number, ...unknown[]] };

/** An asterisk where a value begins: most files have none, and need not be gone through for it. */
const mayHoldAlias = /(?:^|[\s[{,:-])\*/m;

/** Where bare text begins with an asterisk: YAML takes it for a name given elsewhere, and finds none. */
const namelessAlias = (document: Document): Fault | undefined => {
  let found: Fault | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return undefined;
      found = { code: 'BAD_SCALAR_START', pos: [alias.range?.[0] ?? 0] };
      return visit.BREAK;
    },
  });
  return found;
};

/** What a sound text says: found ten times as fast as by the parser that can tell what is wrong with any other. */
const quick = (text: string): Read<unknown> | undefined => {
  try {
    return { ok: true, value: load(text) };
  } catch {
    return undefined;
  }
};

const slow = ({ file, text, firstLine = 1 }: YamlText): Read<unknown> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const first: Fault | undefined =
    document.errors[0] ?? (mayHoldAlias.test(text) ? namelessAlias(document) : undefined);
  if (!first) return { ok: true, value: document.toJS() };
  const { line, col } = lines.linePos(first.pos[0]);
  return { ok: false, errors: [{ file, field: '', ...brokenYaml(first.code, firstLine + line - 1, col) }] };
};

/** Where a value stands, elements that have an id named by it: `questions[m1-03].options[a]`. */
const placeOf = (path: readonly PropertyKey[], whole: unknown): string => {
  let value = whole;
  let place = '';
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    if (typeof step === 'number') place += `[${typeof id === 'string' ? id : step + 1}]`;
    else place += place ? `.${String(step)}` : String(step);
  }
  return place;
};

/** The place of the last step that is a key and not an index. */
const lastKey = (path: readonly PropertyKey[]): number => path.map((step) => typeof step).lastIndexOf('string');

const errorsOf = (file: string, { issues }: z.core.$ZodError, whole: unknown): readonly AuthorError[] => {
  const described = issues.flatMap((issue) => {
    const parent = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, lastKey(issue.path));
    return describe(issue).map((one) => ({ ...one, place: placeOf(parent, whole) }));
  });
  // A misspelt key is one mistake: that the right one is missing goes without saying.
  const isSaid = (key: string, place: string): boolean =>
    described.some((other) => other.place === place && other.meant === key);
  return described
    .filter(({ key, place, meant }) => meant !== undefined || !isSaid(key, place))
    .map(({ key, place, saying }) => ({ file, field: place ? `${place}.${key}` : key, ...at(place, saying) }));
};

/** Reads one file's YAML by its schema; everything that is wrong with its form is told. */
export const readYaml = <Schema extends z.ZodType>(source: YamlText, schema: Schema): Read<z.output<Schema>> => {
  const parsed = quick(source.text) ?? slow(source);
  if (!parsed.ok) return parsed;
  const result = schema.safeParse(parsed.value, { error: tellKnownKeys, reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, errors: errorsOf(source.file, result.error, parsed.value) };
};
