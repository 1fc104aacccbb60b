import { describe, expect, test } from 'vitest';
import { AuthorErrors } from '#catalogue/author-error.ts';
import { type Catalogue, catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { checkDuties } from '#catalogue/check-duties.ts';
import { realCatalogue } from '#tests/support/real-catalogue.ts';
import { complaints, type Edit, smallSources } from '#tests/support/small-catalogue.ts';

const file = 'courses/assignments.yaml';
const tracks = 'courses/tracks.yaml';
const course = 'courses/kc-01/course.yaml';

const rules = (...lines: readonly string[]): Readonly<Record<string, Edit>> => ({
  [file]: { whole: `assignments:\n${lines.map((line) => `  - {${line}}\n`).join('')}` },
});

const withDuties = (sources: ReadonlyMap<string, string>): Catalogue => {
  const whole = catalogueWithoutLedgers(sources);
  const errors = checkDuties(whole);
  if (errors.length > 0) throw new AuthorErrors(errors);
  return whole;
};

const told = (edits: Readonly<Record<string, Edit>>): readonly string[] => complaints(edits, withDuties);

const all = 'id: all, title: A, courses: [kc-01], duty: mandatory';
const place = (text: string): string => `${file}: ${text}`;

test('rules that leave nobody out and contradict nothing are taken', () => {
  expect(told({})).toEqual([]);
  expect(checkDuties(realCatalogue())).toEqual([]);
});

test('a rule becomes what the domain knows, and what it does not say is open', () => {
  expect(catalogueWithoutLedgers(new Map(Object.entries(smallSources))).rules).toEqual([
    {
      id: 'all',
      title: 'Everybody',
      levels: [],
      activities: [],
      overlays: [],
      courses: ['kc-01'],
      duty: 'mandatory',
      deadline: { by: 'days', days: 90 },
      repeatYears: 3,
      basis: { by: 'programme' },
    },
  ]);
});

describe('what does not exist, or stands twice', () => {
  test.each([
    ['levels: [u5]', 'неизвестный уровень должности "u5". Возможно, имелось в виду: u4'],
    ['activities: [d2]', 'неизвестный вид деятельности "d2". Возможно, имелось в виду: d1'],
    ['overlays: [r2]', 'неизвестная роль "r2". Возможно, имелось в виду: r1'],
    ['norm: 95-fz', 'неизвестная норма "95-fz". Допустимо: 59-fz'],
    ['activities: [d1, d1, d3]', 'в "activities" дважды указано "d1". Оставьте одно'],
  ])('%s', (part, says) => {
    expect(complaints(rules(`${all}, ${part}`))).toEqual([place(says)]);
  });

  test('a course', () => {
    expect(complaints(rules(all.replace('[kc-01]', '[kc-01, kc-02, kc-02]')))).toEqual([
      place('неизвестный курс "kc-02". Возможно, имелось в виду: kc-01'),
      place('неизвестный курс "kc-02". Возможно, имелось в виду: kc-01'),
      place('в "courses" дважды указано "kc-02". Оставьте одно'),
    ]);
  });

  test('a rule', () => {
    expect(complaints(rules(all, all))).toEqual([
      place('правило "all" повторяется. Первый раз: выше в этом файле. Дайте другой id'),
    ]);
  });
});

describe('a rule that contradicts itself', () => {
  test.each([
    [
      'deadline_days: 90, deadline: 2026-12-31',
      'два срока для одного: указаны и deadline_days, и deadline. Оставьте одно: deadline_days: 90 или deadline: 2026-12-31',
    ],
    ['deadline: 2026-02-31', 'дня "2026-02-31" нет в календаре. Напишите: deadline: 2026-12-31'],
    ['norm: 59-fz, act: Приказ', 'указаны и норма, и внутренний акт. Оставьте что-нибудь одно: norm или act'],
  ])('%s', (part, says) => {
    expect(complaints(rules(`${all}, ${part}`))).toEqual([place(says)]);
  });

  test('by a deadline for what nobody has to take', () => {
    expect(complaints(rules(`${all.replace('mandatory', 'optional')}, deadline_days: 9`))).toEqual([
      place('курс по желанию, а срок указан. Уберите срок или напишите: duty: mandatory'),
    ]);
  });
});

describe('a gap', () => {
  test('a course that no rule names', () => {
    const second = (smallSources[course] ?? '').replaceAll('kc-01', 'kc-02').replaceAll('KC-01', 'KC-02');
    const edits = {
      'courses/kc-02/course.yaml': {
        whole: second.replace('lessons: [klient]\n    quiz: module-1', 'lessons: []').replace('final: final\n', ''),
      },
    };
    expect(told(edits)).toEqual([
      place('курс "kc-02" никому не назначен. Добавьте kc-02 в courses одного из правил или напишите новое правило'),
    ]);
  });

  test('a module that no track and no role takes', () => {
    expect(told({ [course]: ['activity: d3', 'competency: k2\n    level: 3'] })).toEqual([
      `${course}: модуль "kc-01-2" никому не назначен: его не берёт ни одна траектория и ни одна роль. ` +
        'Поднимите уровень компетенции хотя бы одной траектории в courses/tracks.yaml или уберите модуль',
    ]);
  });

  test('a track that takes a course of which no rule speaks to it', () => {
    expect(told(rules(`${all}, activities: [d3]`))).toEqual([
      place(
        'курс "kc-01" входит в траектории, но никому из них не назначен: u4-d1, u4-d1 (r1). ' +
          'Добавьте kc-01 в правило, которое относится к этим траекториям',
      ),
    ]);
  });

  test('a rule for people whose tracks do not take the course', () => {
    const idle = 'id: idle, title: B, overlays: [r1], courses: [kc-01], duty: mandatory';
    expect(told(rules(all, idle))).toEqual([
      place(
        'курс "kc-01" назначен, но в траекториях этих людей его нет. Уберите kc-01 из courses, ' +
          'измените levels, activities или overlays или напишите: duty: optional',
      ),
    ]);
  });
});

describe('a contradiction', () => {
  test('two rules for one course of the same people', () => {
    const other = 'id: other, title: B, activities: [d1], courses: [kc-01], duty: mandatory, deadline_days: 30';
    expect(told(rules(all, other))).toEqual([
      place(
        'два срока для одного: правила "all" и "other" оба назначают курс "kc-01" траектории u4-d1. ' +
          'Оставьте kc-01 в одном из них или сузьте levels, activities, overlays',
      ),
    ]);
  });

  test('a wish for what everybody takes', () => {
    expect(told(rules(all, 'id: wish, title: B, courses: [kc-01], duty: optional'))).toEqual([
      place(
        'курс "kc-01" назначен по желанию, но входит в траектории всех этих людей. ' +
          'Уберите kc-01 из courses: обязательный курс назначает другое правило',
      ),
    ]);
  });

  test('two rules that part the people between them are none', () => {
    const parted = ['d1', 'd3'].map((activity) => `${all.replace('all', activity)}, activities: [${activity}]`);
    expect(told(rules(...parted))).toEqual([]);
  });

  test('a rule for a role that adds the course to the track is none', () => {
    const edits = {
      ...rules(all, 'id: role, title: B, overlays: [r1], courses: [kc-01], duty: mandatory, deadline_days: 30'),
      [tracks]: [
        '{id: u4-d1, code: U4-D1, level: u4, activity: d1, need: {k1: 1, k2: 0}}',
        '{id: u4-d1, code: U4-D1, level: u4, activity: d1, need: {k1: 0, k2: 0}}',
      ],
    } as const;
    const raised = complaints(edits, (sources) =>
      withDuties(new Map([...sources].map(([name, text]) => [name, text.replace('{k2: 2}', '{k1: 1}')]))),
    );
    expect(raised).toEqual([]);
  });
});
