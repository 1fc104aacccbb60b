import { plainText } from '#domain/inline-markdown.ts';
import {
  asMatching,
  defaults,
  duplicateTexts,
  noPenalty,
  noRowFeedback,
  plainAnswers,
  rightAnswerIs,
} from '#text/exchange-reasons.ts';
import type { Categorise } from '../question.ts';
import { approximated, lost, type Note, refused } from '../report.ts';
import { letter, type MoodleMapper, renamed, wordsOnly } from './mapper.ts';
import { answersIn, areDistinct } from './matching.ts';

const { nowhere } = defaults;

const notesOf = ({ buckets, items }: Categorise): readonly Note[] => {
  const texts = buckets.map(({ text }) => text);
  const hasTrap = items.some(({ trap }) => trap);
  return [
    approximated('kind', asMatching),
    ...renamed('buckets.id', 'items.id'),
    ...wordsOnly('buckets.text', texts, plainAnswers),
    ...wordsOnly('items.bucket', texts, plainAnswers),
    lost('items.feedback', noRowFeedback),
    ...(hasTrap ? [approximated('score', noPenalty)] : []),
  ];
};

export const categorise: MoodleMapper<'categorise'> = {
  write: (question) => {
    const { buckets, items } = question;
    if (!areDistinct([...buckets.map(({ text }) => text), nowhere])) return refused(duplicateTexts);
    const nameOf = (wanted: string | undefined): string =>
      plainText(buckets.find(({ id }) => id === wanted)?.text ?? nowhere);
    const idle = buckets.filter(({ id }) => !items.some(({ bucket }) => bucket === id));
    const pairs = [
      ...items.map(({ text, bucket }) => ({ row: text, answer: nameOf(bucket) })),
      ...idle.map(({ id }) => ({ row: '', answer: nameOf(id) })),
    ];
    return { ok: true, item: { type: 'matching', pairs }, notes: notesOf(question) };
  },
  read: (item) => {
    if (item.type !== 'matching') return refused(duplicateTexts);
    const names = answersIn(item.pairs).filter((answer) => answer !== nowhere);
    const buckets = names.map((text, place) => ({ id: `b${place + 1}`, text }));
    const items = item.pairs
      .filter(({ row }) => row !== '')
      .map(({ row, answer }, place) => ({
        id: letter(place),
        text: row,
        ...(answer === nowhere ? { trap: true as const } : { bucket: `b${names.indexOf(answer) + 1}` }),
        feedback: rightAnswerIs(answer),
      }));
    const notes = [...renamed('buckets.id', 'items.id'), lost('items.feedback', noRowFeedback)];
    return { ok: true, own: { kind: 'categorise', buckets, items }, notes };
  },
};
