import { zipSync } from 'fflate';
import { id, type LessonId, type ModuleId } from '#domain/ids.ts';
import type { Destination } from '#exchange/assemble.ts';
import { type ImportResult, importQuestions } from '#exchange/import-questions.ts';
import type { ExchangeQuestion } from '#exchange/question.ts';

const encoder = new TextEncoder();

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** A site that takes everything. */
export const anywhere: Destination = {
  quiz: 'import',
  defaults: {
    module: id<ModuleId>('kc-01-1'),
    competency: id('k1'),
    level: 1,
    facet: 'knowledge',
    anchor: { lesson: id<LessonId>('podhod'), block: 'kak-najti' },
  },
  moduleOf: () => undefined,
  objection: () => undefined,
};

export const importBytes = (name: string, bytes: Uint8Array): ImportResult =>
  importQuestions({ file: { name, bytes }, beside: () => undefined, destination: anywhere });

export const importText = (text: string, name = 'bank.xml'): ImportResult => importBytes(name, bytesOf(text));

/** What came over; a test that expects a refusal asks for `why` itself. */
export const imported = (text: string): readonly ExchangeQuestion[] => {
  const result = importText(text);
  if (!result.ok) throw new Error(result.why);
  return result.questions;
};

/** The reason of a refusal, of the file or of its only question. */
export const whyNot = (result: ImportResult): string => {
  if (!result.ok) return result.why;
  const [report] = result.report.questions;
  return report && !report.ok ? report.why : 'imported';
};

/** A Moodle question of the type with these insides. */
export const moodleQuestion = (type: string, inside: string): string => `<question type="${type}">
<name><text>Bank 7</text></name>
<questiontext format="html"><text><![CDATA[<p>Question</p>]]></text></questiontext>
${inside}
</question>`;

export const moodleFile = (...questions: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`;

/** One letter a byte, as windows-1251 has them. */
export const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((one) => (one.charCodeAt(0) < 128 ? one.charCodeAt(0) : one.charCodeAt(0) - 0x350)));

export const utf16 = (text: string, mark: readonly number[]): Uint8Array =>
  new Uint8Array([...mark, ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])]);

export const zipBomb = (): Uint8Array => zipSync({ 'quiz.xml': new Uint8Array(20_000_000) }, { level: 9 });
