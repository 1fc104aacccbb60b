import type { Answer, Gap } from '../moodle/item.ts';
import { fromHtml, wordsIn } from '../text/from-html.ts';
import { toHtml } from '../text/to-html.ts';
import { escapeText } from '../xml/write-xml.ts';

/**
 * Embedded answers of qtype_multianswer: `{1:SHORTANSWER:=right#feedback~*#feedback}`. Every answer is HTML, `\` stands
 * before `} ~ #` that belong to a text, and `#` after `&` starts an entity.
 */

const selects = /^(?:MULTICHOICE|MC)(?:_?S|_?V|_?H|_?VS|_?HS)?$/;
const texts = /^(?:SHORTANSWER|SA|MW)$/;

/** A backslash and an opening brace as entities, because the format has no way to write them. */
const escaped = (html: string): string =>
  html
    .replaceAll('\\', '&#92;')
    .replaceAll('{', '&#123;')
    .replace(/^[%=]/, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[}~]|(?<!&)#/g, '\\$&');

const answerCode = ({ text, fraction, feedback }: Answer, as: Gap['as']): string => {
  const weight = fraction >= 100 ? '=' : fraction > 0 ? `%${fraction}%` : '';
  return `${weight}${escaped(as === 'text' ? escapeText(text) : toHtml(text))}#${escaped(toHtml(feedback))}`;
};

export const gapCode = ({ as, answers }: Gap): string =>
  `{1:${as === 'select' ? 'MULTICHOICE' : 'SHORTANSWER'}:${answers.map((answer) => answerCode(answer, as)).join('~')}}`;

const unescaped = (code: string): string => code.replace(/\\([}~#/"\\])/g, '$1');

const words = (code: string): string => fromHtml(unescaped(code)).paragraphs.join(' ');

const split = (code: string, separator: '~' | '#'): readonly string[] => {
  const parts: string[] = [''];
  for (let place = 0; place < code.length; place += 1) {
    const sign = code[place] ?? '';
    const before = code[place - 1];
    if (sign === separator && before !== '\\' && !(separator === '#' && before === '&')) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
};

const readAnswer = (code: string, as: Gap['as']): Answer => {
  const [, weight = '', rest = ''] = /^(=|%-?[\d.]+%)?(.*)$/s.exec(code.trim()) ?? [];
  const [text = '', ...feedback] = split(rest, '#');
  const fraction = weight === '=' ? 100 : Number(weight.replaceAll('%', '') || 0);
  return {
    text: as === 'text' ? wordsIn(unescaped(text)) : words(text),
    fraction,
    feedback: words(feedback.join('#')),
  };
};

export type Coded = {
  /** HTML with `[[1]]`, `[[2]]`, … for the gaps. */
  readonly html: string;
  readonly gaps: readonly Gap[];
  /** Types of gaps that are neither a list nor a text. */
  readonly strange: readonly string[];
};

/** Takes the gaps out of the HTML of a question. */
export const readCodes = (html: string): Coded => {
  const gaps: Gap[] = [];
  const strange: string[] = [];
  const without = html.replace(/\{\d*:([A-Z_]+):((?:\\.|[^{}\\])*)\}/gs, (_, type: string, answers: string) => {
    if (!selects.test(type) && !texts.test(type)) strange.push(type);
    const as = selects.test(type) ? 'select' : 'text';
    gaps.push({ as, answers: split(answers, '~').map((answer) => readAnswer(answer, as)) });
    return `[[${gaps.length}]]`;
  });
  return { html: without, gaps, strange };
};
