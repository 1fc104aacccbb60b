import { arrowInAnswer, noPictures, noRanking, noSelectGaps, noUnits, oneGapOnly } from '#text/exchange-reasons.ts';
import { digits } from '../moodle/digits.ts';
import type { Answer, ItemOf, MoodleItem } from '../moodle/item.ts';
import type { ForMoodle } from '../moodle/to-moodle.ts';
import { lost, type Note, type Refused, refused } from '../report.ts';
import { toHtml } from '../text/to-html.ts';
import { escapeGift } from './escape.ts';

/** HTML; a sign that GIFT reads at the beginning of a text is written as an entity. */
const html = (text: string): string =>
  escapeGift(toHtml(text).replace(/^%/, '&#37;').replace(/^\[/, '&#91;').replaceAll('->', '-&gt;'));

const told = (feedback: string): string => (feedback === '' ? '' : `#${html(feedback)}`);

const choice = (answers: readonly Answer[], single: boolean): readonly string[] =>
  answers.map(({ text, fraction, feedback }) => {
    if (single && fraction >= 100) return `=${html(text)}${told(feedback)}`;
    return `~${fraction === 0 ? '' : `%${fraction}%`}${html(text)}${told(feedback)}`;
  });

/** The weight is always written, so that a text may begin with a percent sign. */
const typed = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ text, fraction, feedback }) => `=%${fraction}%${escapeGift(text)}${told(feedback)}`);

/** GIFT has no way to write an arrow in an answer that is plain text. */
const hasArrow = (answers: readonly Answer[]): boolean => answers.some(({ text }) => text.includes('->'));

const numerical = ({ answers }: ItemOf<'numerical'>): readonly string[] =>
  answers.map(({ value, tolerance, fraction, feedback }) =>
    value === undefined ? `~${told(feedback)}` : `=%${fraction}%${digits(value)}:${digits(tolerance)}${told(feedback)}`,
  );

type Written =
  | { readonly ok: true; readonly head: string; readonly lines: readonly string[]; readonly tail: string }
  | Refused;

const plainly = (head: string, lines: readonly string[]): Written => ({ ok: true, head, lines, tail: '' });

/** The text before the answers, the answers, the text behind them. */
const parts = (text: string, item: MoodleItem): Written => {
  const lead = `<p>${toHtml(text)}</p>`;
  switch (item.type) {
    case 'truefalse': {
      const { right, feedback } = item;
      const [forWrong, forRight] = right ? [feedback.no, feedback.yes] : [feedback.yes, feedback.no];
      return plainly(lead, [`${right ? 'TRUE' : 'FALSE'}#${html(forWrong)}#${html(forRight)}`]);
    }
    case 'multichoice':
      return item.picture ? refused(noPictures) : plainly(lead, choice(item.answers, item.single));
    case 'shortanswer':
      return hasArrow(item.answers) ? refused(arrowInAnswer) : plainly(lead, typed(item.answers));
    case 'numerical':
      return plainly(lead, numerical(item));
    case 'matching':
      return plainly(
        lead,
        item.pairs.map(({ row, answer }) => `=${html(row)} -> ${escapeGift(answer)}`),
      );
    case 'ordering':
      return refused(noRanking);
    case 'cloze':
      return cloze(lead, item);
    default:
      return item satisfies never;
  }
};

const cloze = (lead: string, { body, gaps }: ItemOf<'cloze'>): Written => {
  const [gap, ...others] = gaps;
  if (gap?.as !== 'text') return refused(noSelectGaps);
  if (others.length > 0) return refused(oneGapOnly);
  if (hasArrow(gap.answers)) return refused(arrowInAnswer);
  const [before = '', after = ''] = toHtml(body).split('[[1]]');
  return { ok: true, head: `${lead}<p>${before}`, lines: typed(gap.answers), tail: `${after}</p>` };
};

const lossesOf = (item: MoodleItem): readonly Note[] => {
  if (item.type !== 'numerical' || item.units.length === 0) return [];
  return [lost(item.chosenUnit ? 'units' : 'unit', noUnits)];
};

export type GiftQuestion = { readonly ok: true; readonly gift: string; readonly notes: readonly Note[] } | Refused;

const comment = ({ id, tags }: ForMoodle): string => `// [id:${id}]${tags.map((tag) => ` [tag:${tag}]`).join('')}`;

/** One question of a GIFT file, or the reason why GIFT cannot hold it. */
export const writeGiftQuestion = (question: ForMoodle): GiftQuestion => {
  const written = parts(question.text, question.item);
  if (!written.ok) return written;
  const { head, lines, tail } = written;
  const mark = question.item.type === 'numerical' ? '{#' : '{';
  const answers = [...lines, `####${html(question.explanation)}`].map((line) => `\t${line}`);
  const stem = `[html]${escapeGift(head)}`;
  return {
    ok: true,
    gift: [comment(question), `::${escapeGift(question.id)}::${stem}${mark}`, ...answers, `}${escapeGift(tail)}`].join(
      '\n',
    ),
    notes: lossesOf(question.item),
  };
};

/** A file of questions; `category` becomes a folder of Moodle's question bank. */
export const writeGift = (questions: readonly string[], category: string): string =>
  [`$CATEGORY: $course$/top/${category.replaceAll('/', '//')}`, ...questions, ''].join('\n\n');
