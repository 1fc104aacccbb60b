import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { QuestionRule } from '#questions/common-schema.ts';
import { questionSchema } from '#questions/schemas.ts';
import { questionRules } from '#text/question-rules.ts';

const common = `
id: m1-01
competency: k1
level: 1
facet: knowledge
anchor: koncepciya#postoyannoe-uluchshenie
text: 'Why **so**?'
explanation: Because.
`;

const options = (...lines: readonly string[]): string =>
  `options:\n${lines.map((line, i) => `  - {id: ${'abcdef'.charAt(i)}, text: t, feedback: f${line && `, ${line}`}}\n`).join('')}`;

const single = `${common}kind: single\n${options('', 'right: true', '')}`;
const multiple = `${common}kind: multiple\n${options('right: true', '', 'right: true', '')}`;
const situational = `${common}kind: situational\nkey: {by: author, on: 2026-11-23}\n${options('points: 1', 'points: 3', 'points: 0', 'points: 2')}`;
const ordering = `${common}kind: ordering\n${options('', '', '').replace('options', 'items')}`;
const matching = `${common}kind: matching
targets: [{id: u, text: U}, {id: f, text: F}]
rows:
  - {id: a, text: A, target: u, feedback: x}
  - {id: b, text: B, target: f, feedback: x}
  - {id: c, text: C, target: u, feedback: x}
`;

const trueFalse = `${common}kind: true-false\nanswer: false\nfeedback: {yes: 'No, it is not.', no: Right.}\n`;
const categorise = `${common}kind: categorise
buckets: [{id: u, text: U}, {id: f, text: F}]
items:
  - {id: a, text: A, bucket: u, feedback: x}
  - {id: b, text: B, bucket: f, feedback: x}
  - {id: c, text: C, bucket: u, feedback: x}
  - {id: d, text: D, trap: true, feedback: x}
`;
const likert = `${common}kind: likert
scale: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}]
rows: [{id: a, text: A}]
`;
const selfAssessment = `${common}kind: self-assessment
levels: [{id: a, level: 0, text: A}, {id: b, level: 2, text: B}]
`;

const read = (yaml: string) => questionSchema.safeParse(parse(yaml));
const complaints = (yaml: string): readonly string[] => read(yaml).error?.issues.map((issue) => issue.message) ?? [];

describe('the schema of questions', () => {
  it.each([
    ['single', single],
    ['multiple', multiple],
    ['matching', matching],
    ['ordering', ordering],
    ['situational', situational],
    ['true-false', trueFalse],
    ['categorise', categorise],
    ['likert', likert],
    ['self-assessment', selfAssessment],
  ])('takes a %s question', (kind, yaml) => {
    expect(read(yaml)).toMatchObject({ success: true, data: { kind, id: 'm1-01' } });
  });

  it('fills in what authors leave out, and leaves the module to the catalogue', () => {
    const question = questionSchema.parse(parse(single));
    expect(question).toMatchObject({ recall: false, tags: [] });
    expect(question.module).toBeUndefined();
    expect(question.kind === 'single' && question.options.map((option) => option.right)).toEqual([false, true, false]);
  });

  it('gives the usual scoring where an author names none, and takes another', () => {
    expect(questionSchema.parse(parse(multiple))).toMatchObject({ scoring: 'balanced' });
    expect(questionSchema.parse(parse(ordering))).toMatchObject({ scoring: 'position' });
    expect(questionSchema.parse(parse(`${multiple}scoring: per-option\n`))).toMatchObject({ scoring: 'per-option' });
    expect(questionSchema.parse(parse(`${ordering}scoring: kendall\n`))).toMatchObject({ scoring: 'kendall' });
  });

  it('keeps the module, the set and the tags that a final test writes', () => {
    const yaml = `${single}module: kc-01-1\nset: m1-a\ntags: [k5]\nrecall: true\n`;
    expect(questionSchema.parse(parse(yaml))).toMatchObject({
      module: 'kc-01-1',
      set: 'm1-a',
      tags: ['k5'],
      recall: true,
    });
  });

  it('reads an anchor as lesson and block', () => {
    expect(questionSchema.parse(parse(single)).anchor).toEqual({
      lesson: 'koncepciya',
      block: 'postoyannoe-uluchshenie',
    });
  });

  it.each([
    ['an unknown key', `${single}hint: no\n`],
    ['an unknown kind', single.replace('kind: single', 'kind: cloze')],
    ['an id with capitals', single.replace('m1-01', 'M1-01')],
    ['an anchor without a block', single.replace('#postoyannoe-uluchshenie', '')],
    ['an option without feedback', single.replace(', feedback: f', '')],
    ['two options', `${common}kind: single\n${options('right: true', '')}`],
    ['a scoring of another kind', `${multiple}scoring: kendall\n`],
    ['a statement that is neither true nor false', trueFalse.replace('answer: false', 'answer: maybe')],
    ['a statement without feedback to one of both', trueFalse.replace(', no: Right.', '')],
    ['five buckets', categorise.replace('{id: u', '{id: x, text: X}, {id: y, text: Y}, {id: z, text: Z}, {id: u')],
    ['an item that says it is no trap', categorise.replace('trap: true', 'trap: false')],
    ['a scale of two points', likert.replace(', {id: c, text: C}', '')],
    ['a grid without rows', likert.replace('[{id: a, text: A}]\n', '[]\n')],
    ['one level alone', selfAssessment.replace(', {id: b, level: 2, text: B}', '')],
    ['a level 4 of oneself', selfAssessment.replace('level: 2', 'level: 4')],
    ['a level 4', single.replace('level: 1', 'level: 4')],
  ])('refuses %s', (_, yaml) => {
    expect(read(yaml).success).toBe(false);
  });

  it.each<[QuestionRule, string]>([
    ['no-html', single.replace('Why **so**?', 'Why <b>so</b>?')],
    ['distinct-ids', single.replace('id: c', 'id: a')],
    ['one-right', single.replace(', right: true', '')],
    ['several-right', multiple.replace(', right: true', '')],
    ['some-wrong', multiple.replaceAll('feedback: f}', 'feedback: f, right: true}')],
    ['each-points-once', situational.replace('points: 2', 'points: 1')],
    ['known-targets', matching.replace('target: f', 'target: z')],
    ['free-id', single.replace('id: c', 'id: constructor')],
    ['known-buckets', categorise.replace('bucket: f', 'bucket: z')],
    ['bucket-or-trap', categorise.replace('bucket: f, ', '')],
    ['bucket-or-trap', categorise.replace('trap: true', 'bucket: u, trap: true')],
    ['free-bucket', categorise.replace('buckets: [{id: u', 'buckets: [{id: none, text: N}, {id: u')],
    ['rising-levels', selfAssessment.replace('level: 2', 'level: 0')],
    ['rising-levels', selfAssessment.replace('level: 0', 'level: 3')],
  ])('names the broken rule %s, for which there is a text', (rule, yaml) => {
    expect(complaints(yaml)).toEqual([rule]);
    expect(questionRules[rule]).toMatch(/\S/);
  });

  it('takes a comparison for no markup', () => {
    expect(read(single.replace('Why **so**?', 'Is 2 < 3?')).success).toBe(true);
  });
});
