import { describe, expect, test } from 'vitest';
import { audit } from '#audit/audit.ts';
import type { Content } from '#audit/content.ts';
import { sentence } from '#catalogue/author-error.ts';
import { id } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import { scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { courseOf, lessonOf, moduleOf } from '#tests/support/courses.ts';
import { contentOf, matchingOf, quizOf, singleOf, situationOf } from '#tests/support/quizzes.ts';

/** A bad test for every rule, with the words that its author reads. */

const file = 'quizzes/kc-01/module-1.yaml';

/** Numbers stand with a hard space before their per cent. */
const inContent = (content: Content): readonly string[] =>
  audit(content).findings.map((finding) => sentence(finding).replaceAll('\u00a0', ' '));

const each = <Value>(count: number, make: (at: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, at) => make(at));

const complaints = (...quizzes: readonly Quiz<Question>[]): readonly string[] => inContent(contentOf(quizzes));

/** Twelve questions whose right options stand on all places in turn: hard to guess, nothing to complain of. */
const soundBank = each(12, (at) => singleOf(`q${at}`, `s${at}`, { right: at % 4 }));

/** One question that is guessed once in 3^rows tries. */
const guessedBy = (rows: number): readonly Question[] => [matchingOf('m', 'one', { rows })];

describe('a sound test', () => {
  test('has no findings', () => {
    expect(complaints(quizOf(soundBank))).toEqual([]);
  });
});

describe('guessing', () => {
  test('that passes an attempt in more than one case of a hundred is told of', () => {
    const weak = each(6, (at) => singleOf(`q${at}`, `s${at}`, { options: 3, right: at % 3 }));
    expect(complaints(quizOf(weak))).toEqual([
      `${file}: наугад тест проходят с вероятностью 1,8 %, допустимо не больше 1 %. Поднимите pass, увеличьте draw или замените задания с двумя-тремя вариантами`,
    ]);
  });

  test('that passes a final test in one of three attempts in more than one case of a hundred is told of', () => {
    const final = quizOf(guessedBy(5), { id: id('final'), kind: 'final', pass: scaled(1) });
    expect(complaints(final)).toEqual([
      'quizzes/kc-01/final.yaml: за 3 попытки наугад тест проходят с вероятностью до 1,3 %, допустимо не больше 1 %. Поднимите pass, увеличьте draw или замените задания с двумя-тремя вариантами',
    ]);
    expect(complaints(quizOf(guessedBy(5), { pass: scaled(1) }))).toEqual([]);
    expect(complaints(quizOf(guessedBy(6), { ...final, bank: guessedBy(6) }))).toEqual([]);
  });

  test('by the longest option is told of, and so is a longest option that is right too often', () => {
    const bank = each(12, (at) =>
      singleOf(`q${at}`, `s${at}`, {
        right: at % 4,
        texts: each(4, (place) => (place === at % 4 ? `right ${place} at ${at}` : `wrong ${place}${at}`)),
      }),
    );
    expect(complaints(quizOf(bank))).toEqual([
      `${file}: кто всегда выбирает самый длинный вариант, проходит тест с вероятностью 100 %, допустимо не больше 5 %. Сократите верные варианты или удлините неверные`,
      `${file}: самый длинный вариант верен в 12 из 12 заданий, случайностью объяснимо не больше 6. Сократите верные варианты или удлините неверные: ${bank.map((question) => question.id).join(', ')}`,
    ]);
  });

  test('by the first option is told of, and so is a place where the right option stands too often', () => {
    const bank = each(12, (at) => singleOf(`q${at}`, `s${at}`));
    expect(complaints(quizOf(bank))).toEqual([
      `${file}: кто всегда выбирает первый вариант, проходит тест с вероятностью 100 %, допустимо не больше 5 %. Переставьте варианты: верный ставьте на разные места`,
      `${file}: верный вариант стоит на 1-м месте в 12 из 12 заданий, случайностью объяснимо не больше 7. Переставьте варианты: ${bank.map((question) => question.id).join(', ')}`,
    ]);
  });
});

describe('the texts of a question', () => {
  const withTexts = (...texts: readonly string[]) =>
    complaints(
      quizOf([...soundBank.slice(1), singleOf('q0', 's0', { texts: [...texts, 'something else', 'and more'] })]),
    );

  test('that are equal but for case, signs and letters with dots are told of', () => {
    expect(withTexts('«Её счёт», — пишут.', 'ее счет пишут')).toEqual([
      `${file}: questions[q0]: варианты "a" и "b" одинаковы. Замените один из них другим по смыслу`,
    ]);
  });

  test('of which one is contained in another word by word are told of', () => {
    expect(withTexts('Accept the *papers*', 'Gladly accept the papers today')).toEqual([
      `${file}: questions[q0]: из вариантов "a" и "b" один дословно входит в другой. Переформулируйте так, чтобы верным мог быть только один`,
    ]);
  });

  test('may deny one another, hold a name in a longer name, and share words in another order', () => {
    expect(withTexts('принимать заявление', 'не принимать заявление')).toEqual([]);
    expect(withTexts('Service', 'Digital service')).toEqual([]);
    expect(withTexts('Accept the papers', 'The papers accept')).toEqual([]);
  });

  test('are looked at in lists of every kind, also inside lessons', () => {
    const matching = matchingOf('m', 'one');
    const same = {
      ...matching,
      targets: [...('targets' in matching ? matching.targets : []), { id: 'z', text: 'TARGET A' }],
    };
    const content = contentOf([], {
      courses: [courseOf('kc-01', [moduleOf('kc-01-1', { lessons: [lessonOf('klient')] })])],
      checks: new Map([['kc-01/klient', [same as Question]]]),
    });
    expect(inContent(content)).toEqual([
      'quizzes/kc-01/checks/klient.yaml: questions[m]: варианты "a" и "z" одинаковы. Замените один из них другим по смыслу',
    ]);
  });
});

describe('a question that is asked twice', () => {
  const [first = singleOf('q0', 's0')] = soundBank;

  test('in one bank is told of, also with its options in another order', () => {
    const again = {
      ...first,
      id: id<Question['id']>('q0-again'),
      options: 'options' in first ? [...first.options].reverse() : [],
    };
    expect(complaints(quizOf([...soundBank, again as Question]))).toEqual([
      `${file}: questions[q0-again]: такое задание уже есть: те же вопрос и варианты. Первый раз: ${file}, q0. Замените одно из них`,
    ]);
  });

  test('in two files of a course is told of', () => {
    const final = quizOf(
      [{ ...first, id: id('f0') }, ...each(11, (at) => singleOf(`f${at + 1}`, `f${at}`, { right: (at + 1) % 4 }))],
      {
        id: id('final'),
        kind: 'final',
      },
    );
    expect(complaints(quizOf(soundBank), final)).toEqual([
      `quizzes/kc-01/final.yaml: questions[f0]: такое задание уже есть: те же вопрос и варианты. Первый раз: ${file}, q0. Замените одно из них`,
    ]);
  });
});

describe('siblings', () => {
  const unlike = (name: string, other: Question) =>
    complaints(quizOf([...soundBank, other], { draw: [{ module: id('kc-01-1'), tasks: 12, situations: 0 }] })).map(
      (line) => line.replace(`${file}: questions[${name}]: `, ''),
    );

  test.each([
    { trait: 'level', parts: { level: 2 }, what: 'другой уровень', values: '2, а не 1', line: 'level: 1' },
    {
      trait: 'facet',
      parts: { facet: 'skill' },
      what: 'другая грань компетенции',
      values: 'skill, а не knowledge',
      line: 'facet: knowledge',
    },
    {
      trait: 'competency',
      parts: { competency: id<Question['competency']>('k2') },
      what: 'другая компетенция',
      values: 'k2, а не k1',
      line: 'competency: k1',
    },
  ] as const)('of another $trait are told of', ({ parts, what, values, line }) => {
    expect(unlike('x', singleOf('x', 's0', { ...parts, right: 1 }))).toEqual([
      `${what}, чем у первого задания в наборе "s0": ${values}. Напишите: ${line} или перенесите задание в другой набор`,
    ]);
  });

  test('of another kind are told of', () => {
    expect(unlike('x', matchingOf('x', 's0'))).toEqual([
      'другой вид задания, чем у первого задания в наборе "s0": matching, а не single. Напишите: kind: single или перенесите задание в другой набор',
    ]);
  });
});

describe('recall', () => {
  test('of more than a third of an attempt at a final test is told of, though the bank holds less', () => {
    const bank = each(16, (at) =>
      singleOf(`q${at}`, `s${Math.floor(at / 2)}`, { right: at % 4, recall: at % 2 === 0 && at < 6 }),
    );
    const final = quizOf(bank, {
      id: id('final'),
      kind: 'final',
      pass: scaled(1),
      draw: [{ module: id('kc-01-1'), tasks: 8, situations: 0 }],
    });
    expect(complaints(final)).toEqual([
      'quizzes/kc-01/final.yaml: в одну попытку может попасть 3 из 8 заданий на память (recall: true), это больше трети. Соберите их в меньшее число наборов или замените',
    ]);
    expect(complaints({ ...final, kind: 'module', id: id('module-1') })).toEqual([]);
  });
});

describe('a threshold', () => {
  const draw = [{ module: id<Question['module']>('kc-01-1'), tasks: 12, situations: 1 }];

  test('of a situation that no answer reaches is told of', () => {
    expect(complaints(quizOf([...soundBank, situationOf('s', 'sit', { points: [0, 1, 0, 1] })], { draw }))).toEqual([
      `${file}: questions[s]: порог ситуации не достигается ни одним ответом. Поднимите баллы лучшего ответа или уменьшите situation_pass`,
    ]);
  });

  test('of a situation that every answer reaches is told of', () => {
    expect(complaints(quizOf([...soundBank, situationOf('s', 'sit', { points: [2, 3, 2, 3] })], { draw }))).toEqual([
      `${file}: questions[s]: порог ситуации проходит любой ответ, даже худший. Уменьшите баллы слабых ответов или увеличьте situation_pass`,
    ]);
  });

  test('of the whole test that the best answers miss in some draw is told of', () => {
    const weak = situationOf('s', 'sit', { points: [0, 1, 0, 2] });
    expect(complaints(quizOf([...soundBank, weak], { draw, pass: scaled(1), situationPass: scaled(1 / 3) }))).toEqual([
      `${file}: бывает попытка, в которой порог не набрать, даже если на всё ответить лучшим образом. Уменьшите pass или дайте лучшим ответам полный балл`,
    ]);
  });
});
