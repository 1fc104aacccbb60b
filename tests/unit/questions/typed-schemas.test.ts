import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { QuestionRule } from '#questions/common-schema.ts';
import { questionSchema } from '#questions/schemas.ts';
import { complaints } from '#tests/support/small-catalogue.ts';
import { questionRules } from '#text/question-rules.ts';

const common = `
id: m1-07
set: one
competency: k1
level: 1
facet: skill
anchor: klient#potrebnost
text: Who is it?
explanation: Because.
`;

const clozeSelect = `${common}kind: cloze-select
body: 'Орган [[a]] запрос и [[b]] срок.'
gaps:
  - {id: a, options: [{id: x, text: X}, {id: y, text: Y}], right: x, feedback: f}
  - {id: b, options: [{id: x, text: X}, {id: y, text: Y}], right: y, feedback: f}
`;

const clozeText = `${common}kind: cloze-text
body: 'Орган [[a]] запрос.'
gaps:
  - {id: a, answers: [учёт, запись], feedback: f}
`;

const shortText = `${common}kind: short-text
answers: [клиентский путь]
mistakes: [{text: дорожная карта, feedback: f}]
feedback: {right: r, wrong: w}
`;

const numeric = `${common}kind: numeric
answer: 12.5
tolerance: 0.1
unit: дней
bands: [{within: 1, score: 0.5}]
mistakes: [{value: 125, feedback: f}]
feedback: {right: r, wrong: w}
`;

const inUnits = numeric.replace(
  'unit: дней',
  'units: [{id: d, text: дней, factor: 1}, {id: n, text: недель, factor: 7}]',
);

const read = (yaml: string) => questionSchema.safeParse(parse(yaml));

describe('the schemas of questions with gaps, typed texts and numbers', () => {
  it.each([
    ['cloze-select', clozeSelect],
    ['cloze-text', clozeText],
    ['short-text', shortText],
    ['numeric', numeric],
    ['numeric', inUnits],
  ])('take a %s question', (kind, yaml) => {
    expect(read(yaml)).toMatchObject({ success: true, data: { kind, id: 'm1-07' } });
  });

  it('fill in what authors leave out', () => {
    const bare = (yaml: string): string => yaml.replace(/^(?:mistakes|bands|unit): .*\n/gm, '');
    expect(questionSchema.parse(parse(bare(shortText)))).toMatchObject({ mistakes: [] });
    expect(questionSchema.parse(parse(bare(numeric)))).toMatchObject({ mistakes: [], bands: [] });
  });

  it.each<[rule: QuestionRule, example: string, yaml: string]>([
    ['each-gap-once', 'a gap that the text lacks', clozeSelect.replace('[[b]]', 'b')],
    ['each-gap-once', 'a gap that stands twice', clozeText.replace('запрос', '[[a]]')],
    ['each-gap-once', 'a gap that nobody knows', clozeText.replace('запрос', '[[z]]')],
    ['known-right', 'a right option that there is not', clozeSelect.replace('right: y', 'right: z')],
    ['distinct-ids', 'an option id given twice', clozeSelect.replace('id: y', 'id: x')],
    ['distinct-ids', 'a gap id given twice', clozeSelect.replace('{id: b, options', '{id: a, options')],
    ['typable-text', 'an answer that says nothing', clozeText.replace('запись', '"..."')],
    ['typable-text', 'an answer of two lines', shortText.replace('[клиентский путь]', '["путь\\nклиента"]')],
    ['typable-text', 'an answer too long to be typed', shortText.replace('клиентский', 'x'.repeat(250))],
    ['distinct-texts', 'two spellings of one answer', clozeText.replace('запись', 'УЧЕТ')],
    ['mistake-is-wrong', 'a mistake that is an answer', shortText.replace('дорожная карта', 'Клиентский путь.')],
    ['mistake-is-wrong', 'a mistake within the tolerance', numeric.replace('value: 125', 'value: 12.6')],
    ['typable-number', 'an answer nobody can type', numeric.replace('answer: 12.5', 'answer: 1.0e+21')],
    ['one-unit-or-choice', 'a unit besides units', inUnits.replace('bands:', 'unit: дней\nbands:')],
    ['one-base-unit', 'no unit of the answer', inUnits.replace('factor: 1}', 'factor: 2}')],
    ['one-base-unit', 'two units of the answer', inUnits.replace('factor: 7', 'factor: 1')],
    ['widening-bands', 'a band inside the tolerance', numeric.replace('within: 1', 'within: 0.1')],
    [
      'widening-bands',
      'a wider band that is worth more',
      numeric.replace('score: 0.5}', 'score: 0.5}, {within: 2, score: 0.75}'),
    ],
  ])('name the broken rule %s: %s', (rule, _, yaml) => {
    expect(read(yaml).error?.issues.map((issue) => issue.message)).toEqual([rule]);
    expect(questionRules[rule]).toMatch(/\S/);
  });

  it.each([
    ['a single gap to choose in', clozeSelect.replace(/ {2}- \{id: b.*\n/, '')],
    ['a gap without answers', clozeText.replace('[учёт, запись]', '[]')],
    ['seven answers', clozeText.replace('учёт', 'a, b, c, d, e, f')],
    ['a tolerance below 0', numeric.replace('tolerance: 0.1', 'tolerance: -1')],
    ['a factor of 0', inUnits.replace('factor: 7', 'factor: 0')],
    ['a band worth everything', numeric.replace('score: 0.5', 'score: 1')],
    ['a typed text without a feedback to wrong answers', shortText.replace(', wrong: w', '')],
  ])('refuse %s', (_, yaml) => {
    expect(read(yaml).success).toBe(false);
  });
});

const quiz = 'quizzes/kc-01/module-1.yaml';

/** What an author reads who adds the question to a quiz. */
const told = (yaml: string): readonly string[] => {
  const lines = yaml.trim().split('\n');
  const item = lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}\n`).join('');
  return complaints({ [quiz]: ['questions:\n', `questions:\n${item}`] });
};

describe('an author', () => {
  it.each([clozeSelect, clozeText, shortText, numeric, inUnits])(
    'is not told of a question without a mistake',
    (yaml) => {
      expect(told(yaml)).toEqual([]);
    },
  );

  it.each([
    [
      'whose gap is not in the text',
      clozeText.replace('[[a]]', 'принял'),
      ": в body должен стоять каждый пропуск из gaps, по одному разу, и никакой другой. Напишите, например: body: 'Орган [[a]] запрос и [[b]] срок.'",
    ],
    [
      'whose gap has no such right option',
      clozeSelect.replace('right: y', 'right: z'),
      '.gaps[b]: значения right нет среди id в options. Укажите один из них, например: right: a',
    ],
    [
      'who writes a number where a text is typed',
      clozeText.replace('запись', '30'),
      `.gaps[a]: "answers": нужна строка, а указано 30. Напишите: answers: ['30 дней', 'тридцать дней']`,
    ],
    [
      'who writes an answer twice',
      clozeText.replace('запись', 'Учет'),
      '.gaps[a]: один ответ написан дважды: заглавные буквы, ё и е, кавычки, тире, пробелы и точка в конце не различаются. Оставьте одно написание',
    ],
    [
      'who writes an answer that is only dots',
      shortText.replace('клиентский путь', '...'),
      ": такой ответ нельзя вписать: нужна одна строка не длиннее 250 знаков, и не из одних точек. Напишите, например: answers: ['клиентский путь']",
    ],
    [
      'who takes an answer for a mistake',
      shortText.replace('дорожная карта', 'клиентский путь'),
      ': среди mistakes стоит верный ответ. Уберите его оттуда',
    ],
    [
      'who leaves the tolerance out',
      numeric.replace('tolerance: 0.1\n', ''),
      ': не указано "tolerance". Добавьте: tolerance: 0',
    ],
    [
      'who writes a number in words',
      numeric.replace('answer: 12.5', 'answer: двенадцать'),
      ': "answer": нужно число, а указано "двенадцать". Напишите: answer: 12.5',
    ],
    [
      'who writes a number of too many digits',
      numeric.replace('answer: 12.5', 'answer: 0.3333333333333333'),
      ': такое число нельзя вписать: цифр должно быть не больше 12. Напишите, например: answer: 12.5',
    ],
    [
      'who writes both unit and units',
      inUnits.replace('bands:', 'unit: дней\nbands:'),
      ': указаны и unit, и units. Оставьте одно, например: unit: дней',
    ],
    [
      'whose units do not have the one of the answer',
      inUnits.replace('factor: 1}', 'factor: 24}'),
      ': в units нужна ровно одна единица, в которой записан answer. Напишите, например: {id: d, text: дней, factor: 1}',
    ],
    [
      'whose bands do not widen',
      numeric.replace('within: 1', 'within: 0.05'),
      ': в bands каждая полоса должна быть шире прежней и tolerance, а балл — меньше. Напишите, например: bands: [{within: 2, score: 0.5}, {within: 5, score: 0.25}]',
    ],
  ])('%s is told where it is and what to write', (_, yaml, saying) => {
    expect(told(yaml)).toEqual([`${quiz}: questions[m1-07]${saying}`]);
  });
});
