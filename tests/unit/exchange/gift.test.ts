import { describe, expect, test } from 'vitest';
import { imported, importText, whyNot } from '#tests/support/exchange.ts';

/** Questions in the words of Moodle's own page on GIFT. */

describe('a GIFT question', () => {
  test.each([
    [
      "Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}",
      {
        kind: 'single',
        text: "Who's buried in Grant's tomb?",
        options: [{ right: false }, { right: false }, { text: 'no one', right: true }],
      },
    ],
    [
      "::q-1::What two people are entombed?{ ~%-50%No one ~%50%Grant #Yes ~%50%Grant's wife ~%-50%Grant's father }",
      {
        id: 'q-1',
        kind: 'multiple',
        options: [{ right: false }, { text: 'Grant', right: true, feedback: 'Yes' }, { right: true }, { right: false }],
      },
    ],
    [
      'Grant was buried in a tomb.{TRUE#wrong#right}',
      { kind: 'true-false', answer: true, feedback: { yes: 'right', no: 'wrong' } },
    ],
    [
      'The sun rises in the west.{F}',
      { kind: 'true-false', answer: false, feedback: { yes: 'Неверно.', no: 'Верно.' } },
    ],
    [
      'Two plus two equals {=four#Yes =4 =%0%five#No}',
      { kind: 'short-text', answers: ['four', '4'], mistakes: [{ text: 'five', feedback: 'No' }] },
    ],
    [
      'Match. { =Canada -> Ottawa =Italy -> Rome =Japan -> Tokyo = -> Paris }',
      { kind: 'matching', targets: [{ text: 'Ottawa' }, { text: 'Rome' }, { text: 'Tokyo' }, { text: 'Paris' }] },
    ],
    ['When was Ulysses born? {#1822:5}', { kind: 'numeric', answer: 1822, tolerance: 5 }],
    ['How far? {#2.5..3.5}', { kind: 'numeric', answer: 3, tolerance: 0.5 }],
    [
      'When? {#=1822:0 #Yes =%50%1822:2 #Near ~#No}',
      { kind: 'numeric', bands: [{ within: 2, score: 0.5 }], feedback: { right: 'Yes', wrong: 'No' } },
    ],
    [
      'Moodle costs {=nothing =zero} to download.',
      { kind: 'cloze-text', body: 'Moodle costs [[g1]] to download.', gaps: [{ answers: ['nothing', 'zero'] }] },
    ],
    [
      'Braces \\{ \\} signs \\= \\~ \\# \\: and \\\\ {T####Said \\: so}',
      { text: 'Braces { } signs = ~ # : and \\', explanation: 'Said : so' },
    ],
    [
      '// [id:q-7] [tag:level:3] [tag:k5]\n[html]<p>Why <b>so</b>?</p>{T}',
      { id: 'q-7', level: 3, tags: ['k5'], text: 'Why **so**?' },
    ],
    ['[plain]a <b {T}', { text: 'a < b' }],
  ])('%s', (gift, question) => expect(imported(gift)[0]).toMatchObject(question));
});

describe('is listed with the reason where it cannot come over', () => {
  test.each([
    ['Write an essay {}', 'вид «essay» не переносится'],
    ['Only words', 'вид «description» не переносится'],
    ['How many {#many}', '«many» — не число'],
    ['What {stray =a ~b}', 'ответы записаны не по правилам GIFT'],
    ['What {=a ~}', 'один из вариантов пуст: в нём нет слов'],
    [`What {${'=a'.repeat(101)}}`, 'ответов больше 100'],
    [`${'x'.repeat(17_000)}{T}`, 'текст длиннее 16000 знаков'],
    ['{T}', 'нет текста вопроса'],
  ])('%s', (gift, why) => expect(whyNot(importText(gift))).toBe(why));
});

test('a gap that ends its text is a gap where a tag of ours says so, and an answer where none does', () => {
  const gift = '[html]<p>Fill in.</p><p>Write to {=%100%us}</p>';
  expect(imported(`// [tag:kind:cloze-text]\n${gift}`)[0]).toMatchObject({
    kind: 'cloze-text',
    text: 'Fill in.',
    body: 'Write to [[g1]]',
  });
  expect(imported(gift)[0]).toMatchObject({ kind: 'short-text', text: 'Fill in. Write to' });
});

test('folders of the bank and comments are no questions', () => {
  expect(imported('$CATEGORY: $course$/top/x\n\n// a remark\n\nOne {T}\n\n\nTwo {F}\n')).toHaveLength(2);
});
