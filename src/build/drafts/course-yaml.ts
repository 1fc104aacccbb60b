import { isMap, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** Changes to a course.yaml that leave every other character, comments included, as its author wrote it. */

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const moduleIn = (text: string, module: string): YAMLMap | undefined => {
  const modules = parseDocument(text).get('modules', true);
  if (!isSeq(modules)) return undefined;
  return modules.items.filter(isMap).find((one) => one.get('id') === module);
};

const lessonsOf = (module: YAMLMap | undefined): YAMLSeq | undefined => {
  const lessons = module?.get('lessons', true);
  return isSeq(lessons) ? lessons : undefined;
};

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** With a lesson at the end of the module's list, in the form that the list has. */
export const withLesson = (text: string, module: string, lesson: string): string => {
  const list = lessonsOf(moduleIn(text, module));
  const [start = 0, end = 0] = list?.range ?? [];
  if (!list) return text;
  if (list.flow) return insert(text, text.lastIndexOf(']', end), list.items.length > 0 ? `, ${lesson}` : lesson);
  return insert(text, lineEnd(text, end - 1), `\n${' '.repeat(columnOf(text, start))}- ${lesson}`);
};

/** With a line for the module's quiz after its lessons. */
export const withQuiz = (text: string, module: string, quiz: string): string => {
  const found = moduleIn(text, module);
  const pair = (found?.items as readonly Pair<Scalar, YAMLSeq>[] | undefined)?.find(
    ({ key }) => key.value === 'lessons',
  );
  const end = pair?.value?.range?.[1];
  if (!pair || end === undefined) return text;
  const indent = ' '.repeat(columnOf(text, pair.key.range?.[0] ?? 0));
  return insert(text, lineEnd(text, end - 1), `\n${indent}quiz: ${quiz}`);
};

/** With a line for the final test at the end of the file. */
export const withFinal = (text: string, quiz: string): string => `${text.trimEnd()}\nfinal: ${quiz}\n`;
