import { describe, expect, test } from 'vitest';
import { exportQuestions } from '#exchange/export-questions.ts';
import { drawQuestion } from '#exchange/round-trip/corpus.ts';
import { imported, importText, moodleFile, moodleQuestion, whyNot } from '#tests/support/exchange.ts';

/** Files as Moodle writes them, without tags of ours. */

const answer = (fraction: number, text: string, feedback = ''): string =>
  `<answer fraction="${fraction}" format="html"><text><![CDATA[${text}]]></text><feedback format="html"><text><![CDATA[${feedback}]]></text></feedback></answer>`;

const only = (type: string, inside: string) => imported(moodleFile(moodleQuestion(type, inside)))[0];

const fieldOf = (type: string, inside: string, field: string) => {
  const result = importText(moodleFile(moodleQuestion(type, inside)));
  const [report] = result.ok ? result.report.questions : [];
  return report?.ok ? report.fields.find((one) => one.field === field) : undefined;
};

describe('a question of another hand', () => {
  test('one right option makes a single choice; feedback that is missing is a general word', () => {
    const inside = `<single>true</single>${answer(100, '<p>Yes</p>', 'Because')}${answer(0, 'No')}${answer(50, 'Half')}`;
    expect(only('multichoice', inside)).toMatchObject({
      id: 'import-01',
      kind: 'single',
      text: 'Question',
      explanation: 'Проверьте себя по тексту урока.',
      options: [
        { id: 'a', text: 'Yes', right: true, feedback: 'Because' },
        { id: 'b', text: 'No', right: false, feedback: 'Неверно.' },
        { id: 'c', text: 'Half', right: false, feedback: 'Неверно.' },
      ],
    });
    expect(fieldOf('multichoice', inside, 'score')?.why).toBe('доли балла за неполный ответ не переносятся');
    expect(fieldOf('multichoice', inside, 'options.feedback')?.fate).toBe('approximated');
  });

  test.each([
    [[50, 50, -50, -50], undefined],
    [[50, 50, -100, 0], 'all-or-nothing'],
    [[33.33333, 33.33333, 33.33333, -33.33333], 'plus-minus'],
    [[50, 50, 0, 0], 'per-option'],
  ])('shares %j of several right options mean the rule %s', (shares, scoring) => {
    const inside = `<single>false</single>${shares.map((share, at) => answer(share, `o${at}`)).join('')}`;
    expect(only('multichoice', inside)).toMatchObject({ kind: 'multiple' });
    const question = only('multichoice', inside);
    expect(question?.kind === 'multiple' && question.scoring).toBe(scoring);
  });

  test('true and false stand in any order', () => {
    const inside = answer(0, 'true', 'Not so') + answer(100, 'false', 'Right');
    expect(only('truefalse', inside)).toMatchObject({ answer: false, feedback: { yes: 'Not so', no: 'Right' } });
  });

  test('a distractor is an answer to no row', () => {
    const pair = (row: string, to: string): string =>
      `<subquestion format="html"><text>${row}</text><answer><text>${to}</text></answer></subquestion>`;
    expect(only('matching', pair('r1', 'A') + pair('r2', 'B') + pair('r3', 'A') + pair('', 'C'))).toMatchObject({
      kind: 'matching',
      targets: [{ text: 'A' }, { text: 'B' }, { text: 'C' }],
      rows: [{ target: 't1' }, { target: 't2' }, { target: 't1', feedback: 'Верный ответ: A.' }],
    });
  });

  test('numbers come with tolerance, a wider band, a mistake and units', () => {
    const number = (fraction: number, [value, tolerance]: readonly [string, number], feedback: string): string =>
      `<answer fraction="${fraction}"><text>${value}</text><feedback><text>${feedback}</text></feedback><tolerance>${tolerance}</tolerance></answer>`;
    const units =
      '<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit><unit><multiplier>0.001</multiplier><unit_name>km</unit_name></unit></units><showunits>2</showunits>';
    const inside =
      number(100, ['1500', 1], 'Yes') +
      number(50, ['1500', 10], 'No') +
      number(0, ['15', 0], 'Slip') +
      number(0, ['*', 0], 'No') +
      units;
    expect(only('numerical', inside)).toMatchObject({
      kind: 'numeric',
      answer: 1500,
      tolerance: 1,
      bands: [{ within: 10, score: 0.5 }],
      mistakes: [{ value: 15, feedback: 'Slip' }],
      feedback: { right: 'Yes', wrong: 'No' },
      units: [
        { text: 'm', factor: 1 },
        { text: 'km', factor: 1000 },
      ],
    });
  });

  test('embedded answers make a text with gaps', () => {
    const text = '<p>Fill in.</p><p>Water is {1:MULTICHOICE:ice#No~=wet#Yes~%0%dry} and {2:MC:=clear~muddy}.</p>';
    const file = moodleFile(moodleQuestion('cloze', '')).replace('<p>Question</p>', text);
    expect(imported(file)[0]).toMatchObject({
      kind: 'cloze-select',
      text: 'Fill in.',
      body: 'Water is [[g1]] and [[g2]].',
      gaps: [
        { right: 'b', feedback: 'Yes', options: [{ text: 'ice' }, { text: 'wet' }, { text: 'dry' }] },
        { right: 'a' },
      ],
    });
  });

  test('gapselect names the right choice by its number', () => {
    const choice = (text: string, group: number): string =>
      `<selectoption><text>${text}</text><group>${group}</group></selectoption>`;
    const inside = choice('cat', 1) + choice('dog', 1) + choice('sat', 2) + choice('ran', 2);
    const file = moodleFile(moodleQuestion('gapselect', inside)).replace('Question', 'The [[2]] has [[3]].');
    expect(imported(file)[0]).toMatchObject({
      kind: 'cloze-select',
      text: 'Заполните пропуски в тексте.',
      body: 'The [[g1]] has [[g2]].',
      gaps: [{ right: 'b' }, { right: 'a', feedback: 'Верный ответ: sat.' }],
    });
  });

  test('a short answer keeps its asterisk as a sign', () => {
    const inside = answer(100, 'a\\*b', 'Yes') + answer(0, '*', 'No');
    expect(only('shortanswer', inside)).toMatchObject({ answers: ['a*b'], feedback: { right: 'Yes', wrong: 'No' } });
  });
});

describe('a question that cannot come over is listed with the reason', () => {
  const gaps = (text: string): string => moodleFile(moodleQuestion('cloze', '')).replace('Question', text);
  test.each([
    ['essay', moodleFile(moodleQuestion('essay', '')), 'вид «essay» не переносится'],
    ['__proto__', moodleFile(moodleQuestion('__proto__', '')), 'вид «__proto__» не переносится'],
    [
      'no right option',
      moodleFile(moodleQuestion('multichoice', `<single>true</single>${answer(0, 'a')}`)),
      'нет варианта, который даёт полный балл',
    ],
    [
      'an empty option',
      moodleFile(moodleQuestion('multichoice', answer(100, '<img src="x">'))),
      'один из вариантов пуст: в нём нет слов',
    ],
    ['no answers', moodleFile(moodleQuestion('matching', '')), 'нет ни одного ответа'],
    ['no number', moodleFile(moodleQuestion('numerical', answer(100, 'ten'))), '«ten» — не число'],
    [
      'two sorts of gaps',
      gaps('{1:SA:=a} {1:MC:=b~c}'),
      'в тексте есть и списки, и поля ввода: такое задание разделите на два',
    ],
    ['a gap of another sort', gaps('{1:NUMERICAL:=5:1}'), 'пропуск вида NUMERICAL не переносится'],
    ['no gaps', gaps('words'), 'в тексте нет пропусков'],
    ['a flood of gaps', gaps('{1:SA:=a}'.repeat(51)), 'ответов больше 50'],
    ['a flood of answers', moodleFile(moodleQuestion('multichoice', answer(0, 'a').repeat(201))), 'ответов больше 200'],
  ])('%s', (_, file, why) => expect(whyNot(importText(file))).toBe(why));

  test('and stands in the report beside those that came over, with its line', () => {
    const good = moodleQuestion('truefalse', answer(100, 'true') + answer(0, 'false'));
    const result = importText(moodleFile('<question type="category"/>', moodleQuestion('essay', ''), good));
    expect(result.ok && result.report.questions.map(({ ok, line }) => [ok, line])).toEqual([
      [false, 4],
      [true, 9],
    ]);
  });

  test('two questions of one id keep apart', () => {
    const one = moodleQuestion('truefalse', `<idnumber>q-1</idnumber>${answer(100, 'true')}${answer(0, 'false')}`);
    expect(imported(moodleFile(one, one)).map(({ id }) => id)).toEqual(['q-1', 'import-02']);
  });
});

test('tags are not trusted: what is not ours is told and left', () => {
  const tags = ['level:9', 'facet:x', 'competency:K 1', 'anchor:../x', 'set:ok-set', 'my tag'];
  const inside = `${answer(100, 'true')}${answer(0, 'false')}<tags>${tags.map((tag) => `<tag><text>${tag}</text></tag>`).join('')}</tags>`;
  const [question] = imported(moodleFile(moodleQuestion('truefalse', inside)));
  expect(question).toMatchObject({ set: 'ok-set', level: 1, facet: 'knowledge', competency: 'k1' });
  expect(fieldOf('truefalse', inside, 'tags')?.why).toBe('чужие теги не переносятся');
});

test('an anchor too long for a tag is told as lost', () => {
  const question = { ...drawQuestion('long', 'true-false', 1) };
  const anchored = { ...question, anchor: { ...question.anchor, block: 'b'.repeat(60) } };
  const { report } = exportQuestions('moodle-xml', { questions: [anchored], name: 'n', category: 'c' });
  const [one] = report.questions;
  expect(one?.ok && one.fields.filter(({ fate }) => fate === 'lost').map(({ field }) => field)).toEqual([
    'anchor.lesson',
    'anchor.block',
  ]);
});
