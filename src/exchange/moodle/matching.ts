import { plainText } from '#domain/inline-markdown.ts';
import { duplicateTexts, noRowFeedback, plainAnswers, rightAnswerIs } from '#text/exchange-reasons.ts';
import { lost, refused } from '../report.ts';
import type { Pair } from './item.ts';
import { letter, type MoodleMapper, renamed, wordsOnly } from './mapper.ts';

/** Every answer once, in the order of the file. */
export const answersIn = (pairs: readonly Pair[]): readonly string[] => [...new Set(pairs.map(({ answer }) => answer))];

export const areDistinct = (texts: readonly string[]): boolean => new Set(texts.map(plainText)).size === texts.length;

export const matching: MoodleMapper<'matching'> = {
  write: ({ targets, rows }) => {
    if (!areDistinct(targets.map(({ text }) => text))) return refused(duplicateTexts);
    const nameOf = (wanted: string): string => plainText(targets.find(({ id }) => id === wanted)?.text ?? '');
    const idle = targets.filter(({ id }) => !rows.some((row) => row.target === id));
    const pairs = [
      ...rows.map((row) => ({ row: row.text, answer: nameOf(row.target) })),
      ...idle.map(({ id }) => ({ row: '', answer: nameOf(id) })),
    ];
    const notes = [
      ...renamed('targets.id', 'rows.id'),
      ...wordsOnly(
        'targets.text',
        targets.map(({ text }) => text),
        plainAnswers,
      ),
      ...wordsOnly(
        'rows.target',
        targets.map(({ text }) => text),
        plainAnswers,
      ),
      lost('rows.feedback', noRowFeedback),
    ];
    return { ok: true, item: { type: 'matching', pairs }, notes };
  },
  read: (item) => {
    if (item.type !== 'matching') return refused(duplicateTexts);
    const answers = answersIn(item.pairs);
    const targets = answers.map((text, place) => ({ id: `t${place + 1}`, text }));
    const rows = item.pairs
      .filter(({ row }) => row !== '')
      .map(({ row, answer }, place) => ({
        id: letter(place),
        text: row,
        target: `t${answers.indexOf(answer) + 1}`,
        feedback: rightAnswerIs(answer),
      }));
    const notes = [...renamed('targets.id', 'rows.id'), lost('rows.feedback', noRowFeedback)];
    return { ok: true, own: { kind: 'matching', targets, rows }, notes };
  },
};
