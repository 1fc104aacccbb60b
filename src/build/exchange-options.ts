import { parseArgs } from 'node:util';
import { type CompetencyId, id, type ModuleId } from '#domain/ids.ts';
import { anchorOf, type Defaults, facetOf, keyOf, levelOf } from '#exchange/common.ts';
import { type ExchangeFormat, exchangeFormats } from '#exchange/format.ts';
import { allowedValues, badValue, missingOption, noWord, unknownOption } from '#text/exchange-cli.ts';

export type ExchangeCommand =
  | {
      readonly word: 'export';
      readonly format: ExchangeFormat;
      readonly course: string;
      /** All of the course where none is named. */
      readonly quiz: string | undefined;
      readonly out: string;
    }
  | {
      readonly word: 'import';
      readonly file: string;
      readonly format: ExchangeFormat | undefined;
      readonly course: string;
      readonly quiz: string;
      readonly title: string | undefined;
      readonly defaults: Defaults;
      readonly force: boolean;
      /** A file for the report as data. */
      readonly report: string | undefined;
    }
  | { readonly word: 'round-trip' };

export type ParsedCommand =
  | { readonly ok: true; readonly command: ExchangeCommand }
  /** `message` is for the person at the command line. */
  | { readonly ok: false; readonly message: string };

const fail = (message: string): ParsedCommand => ({ ok: false, message });

type Values = Readonly<Partial<Record<string, string>>> & { readonly force?: never };

const options = {
  export: ['format', 'course', 'quiz', 'out'],
  import: ['format', 'course', 'quiz', 'title', 'report', 'module', 'competency', 'level', 'facet', 'anchor', 'key'],
  'round-trip': [],
} as const;

type Word = keyof typeof options;

type Words = { readonly values: Values; readonly force: boolean; readonly rest: readonly string[] };

const written = (word: Word, argv: readonly string[]): Words | string => {
  const known: readonly string[] = options[word];
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries([
      ...known.map((name) => [name, { type: 'string' as const }]),
      ['force', { type: 'boolean' as const }],
    ]),
  });
  const values: Record<string, string> = {};
  const rest: string[] = [];
  let force = false;
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    else if (token.kind === 'option' && token.name === 'force' && word === 'import') force = true;
    else if (token.kind !== 'option' || !known.includes(token.name)) return unknownOption(argv[token.index] ?? '');
    else if (!token.value) return missingOption(token.name);
    else values[token.name] = token.value;
  }
  return { values, force, rest };
};

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads one value; a message where it is there and wrong. */
const reader = (values: Values) => {
  const problems: string[] = [];
  const read = <Value>(
    name: keyof typeof allowedValues,
    parse: (text: string) => Value | undefined,
  ): Value | undefined => {
    const text = values[name];
    const value = text === undefined ? undefined : parse(text);
    if (text !== undefined && value === undefined) problems.push(badValue(name, text, allowedValues[name]));
    return value;
  };
  const slugOf = (name: keyof typeof allowedValues): string | undefined =>
    read(name, (text) => (slug.test(text) ? text : undefined));
  return { problems, read, slugOf };
};

const formatIn = (text: string): ExchangeFormat | undefined => exchangeFormats.find((format) => format === text);

const missing = (values: Values, names: readonly string[]): string | undefined => {
  const name = names.find((one) => values[one] === undefined);
  return name === undefined ? undefined : missingOption(name);
};

const exportOf = ({ values, rest }: Words): ParsedCommand => {
  const { problems, read, slugOf } = reader(values);
  const absent = rest[0] === undefined ? missing(values, ['format', 'course', 'out']) : unknownOption(rest[0]);
  if (absent !== undefined) return fail(absent);
  const [format, quiz] = [read('format', formatIn), slugOf('quiz')];
  const [problem] = problems;
  if (problem !== undefined || !format) return fail(problem ?? missingOption('format'));
  return { ok: true, command: { word: 'export', format, course: values.course ?? '', quiz, out: values.out ?? '' } };
};

const defaultsOf = ({ read, slugOf }: ReturnType<typeof reader>): Defaults => {
  const [module, competency] = [slugOf('module'), slugOf('competency')];
  return {
    module: module === undefined ? undefined : id<ModuleId>(module),
    competency: competency === undefined ? undefined : id<CompetencyId>(competency),
    level: read('level', levelOf),
    facet: read('facet', facetOf),
    anchor: read('anchor', anchorOf),
    key: read('key', keyOf),
  };
};

const importOf = ({ values, force, rest: [file, ...others] }: Words): ParsedCommand => {
  if (file === undefined) return fail(missingOption('file'));
  const absent = others[0] === undefined ? missing(values, ['course', 'quiz']) : unknownOption(others[0]);
  if (absent !== undefined) return fail(absent);
  const all = reader(values);
  const [format, quiz, defaults] = [all.read('format', formatIn), all.slugOf('quiz'), defaultsOf(all)];
  const [problem] = all.problems;
  if (problem !== undefined || quiz === undefined) return fail(problem ?? missingOption('quiz'));
  const { course = '', title, report } = values;
  return { ok: true, command: { word: 'import', file, format, course, quiz, title, defaults, force, report } };
};

/** Reads `export …`, `import FILE …` or `round-trip`. */
export const exchangeOptions = ([word, ...argv]: readonly string[]): ParsedCommand => {
  if (word !== 'export' && word !== 'import' && word !== 'round-trip') return fail(noWord);
  const words = written(word, argv);
  if (typeof words === 'string') return fail(words);
  if (word === 'export') return exportOf(words);
  if (word === 'import') return importOf(words);
  return words.rest[0] === undefined ? { ok: true, command: { word } } : fail(unknownOption(words.rest[0]));
};
