import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessersFor } from '#audit/guessers.ts';
import { chanceWithin, passChance } from '#audit/pass-chance.ts';
import { passRule } from '#audit/pass-rule.ts';
import { figuresOf } from '#audit/quiz-figures.ts';
import { id } from '#domain/ids.ts';
import type { Quiz } from '#domain/quiz.ts';
import { scaled } from '#domain/scaled.ts';
import type { Question } from '#questions/kinds.ts';
import { type Answered, bruteForce } from '#tests/support/brute-force.ts';
import { courseOf } from '#tests/support/courses.ts';
import { matchingOf, orderingOf, quizOf, singleOf, situationOf } from '#tests/support/quizzes.ts';
import { simulated } from '#tests/support/simulated-attempts.ts';

const blindChance = (quiz: Quiz<Question>): number => passChance({ quiz, guesser: guessersFor(quiz.bank).blind });

const stratum = (module: string, tasks: number, situations: number) => ({
  module: id<Question['module']>(module),
  tasks,
  situations,
});

describe('the chance to pass by guessing', () => {
  test('is a quarter at one question of four options', () => {
    expect(blindChance(quizOf([singleOf('q', 'one')]))).toBeCloseTo(1 / 4, 14);
  });

  test('is the upper tail of the binomial distribution at equal questions', () => {
    const quiz = quizOf(Array.from({ length: 10 }, (_, at) => singleOf(`q${at}`, `s${at}`)));
    const atLeastSeven = [
      [7, 120],
      [8, 45],
      [9, 10],
      [10, 1],
    ].map(([n = 0, ways = 0]) => (ways * 3 ** (10 - n)) / 4 ** 10);
    expect(blindChance(quiz)).toBeCloseTo(
      atLeastSeven.reduce((sum, one) => sum + one),
      14,
    );
  });

  test('counts a score equal to the threshold, in thirds and fifths too', () => {
    const quiz = quizOf([matchingOf('m', 'one', { rows: 3 }), matchingOf('n', 'two', { rows: 5 })], {
      pass: scaled((1 / 3 + 3 / 5) / 2),
    });
    expect(blindChance(quiz)).toBeCloseTo(bruteForce(quiz), 12);
    expect(blindChance({ ...quiz, pass: scaled((1 / 3 + 3 / 5) / 2 + 1e-3) })).toBeLessThan(bruteForce(quiz));
  });

  test('falls with the threshold of a situation, whatever the rest of the attempt reaches', () => {
    const bank = [singleOf('q', 'one'), situationOf('s', 'two')];
    const quiz = quizOf(bank, { pass: scaled(0), draw: [stratum('kc-01-1', 1, 1)] });
    expect(blindChance(quiz)).toBeCloseTo(1 / 2, 14);
    expect(blindChance({ ...quiz, situationPass: scaled(1) })).toBeCloseTo(1 / 4, 14);
  });

  test('falls with the share that a critical competency needs', () => {
    const [k1, k5] = [id<Question['competency']>('k1'), id<Question['competency']>('k5')];
    const bank = [
      singleOf('a', 'one', { competency: k1 }),
      singleOf('b', 'two', { competency: k1 }),
      singleOf('c', 'three', { competency: k5 }),
    ];
    const quiz = quizOf(bank, { pass: scaled(0.6), critical: [k5], competencyPass: scaled(1) });
    expect(blindChance(quiz)).toBeCloseTo(bruteForce(quiz), 14);
    expect(blindChance(quiz)).toBeCloseTo((1 / 4) * (1 - (3 / 4) ** 2), 14);
  });

  test('is the mean of the parallel forms, whose siblings are never mixed', () => {
    const easy = (name: string, set: string) => singleOf(name, set, { options: 3 });
    const hard = (name: string, set: string) => singleOf(name, set, { options: 5 });
    const bank = [easy('a1', 'a'), hard('a2', 'a'), easy('b1', 'b'), hard('b2', 'b')];
    const draw = [stratum('kc-01-1', 2, 0)];
    const quiz = quizOf(bank, { pass: scaled(1), draw, forms: 'parallel' });
    expect(blindChance(quiz)).toBeCloseTo(((1 / 3) ** 2 + (1 / 5) ** 2) / 2, 14);
    expect(blindChance({ ...quiz, forms: 'mixed' })).toBeCloseTo(((1 / 3 + 1 / 5) / 2) ** 2, 14);
  });

  test('of a diagnostic is that of its easiest module', () => {
    const bank = [
      singleOf('a', 'a'),
      singleOf('b', 'b'),
      singleOf('c', 'c', { module: id<Question['module']>('kc-01-2') }),
    ];
    const draw = [stratum('kc-01-1', 2, 0), stratum('kc-01-2', 1, 0)];
    const quiz = quizOf(bank, { kind: 'diagnostic', pass: scaled(1), draw });
    expect(figuresOf(quiz, courseOf('kc-01', []), guessersFor(bank)).chances.blind).toBeCloseTo(1 / 4, 14);
  });

  test('is nothing where nothing is drawn', () => {
    expect(blindChance(quizOf([singleOf('q', 'one')], { draw: [], pass: scaled(0) }))).toBe(0);
  });
});

const anyTask = (name: string, set: string, module: string): fc.Arbitrary<Question> => {
  const parts = { module: id<Question['module']>(module) };
  return fc.constantFrom(
    singleOf(name, set, { ...parts, options: 3 }),
    singleOf(name, set, { ...parts, competency: id('k2') }),
    matchingOf(name, set, { rows: 4, ...parts }),
    orderingOf(name, set, { ...parts, competency: id('k2') }),
  );
};

/** Sets of two siblings: `tasks` of tasks and `situations` of situations. */
const anySets = (module: string, tasks: number, situations: number): fc.Arbitrary<readonly Question[]> => {
  const names = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      ['x', 'y'].map((sibling) => [`${module}${prefix}${at}`, sibling] as const),
    ).flat();
  return fc
    .tuple(...names('t', tasks).map(([set, sibling]) => anyTask(set + sibling, set, module)))
    .map((bank) => [
      ...bank,
      ...names('s', situations).map(([set, sibling]) => situationOf(set + sibling, set, { module: id(module) })),
    ]);
};

const anyQuiz: fc.Arbitrary<Quiz<Question>> = fc
  .record({
    one: anySets('m1', 3, 1),
    two: anySets('m2', 2, 2),
    pass: fc.constantFrom(0.3, 0.5, 2 / 3, 0.7),
    situationPass: fc.constantFrom(0, 1 / 3, 2 / 3),
  })
  .map(({ one, two, pass, situationPass }) =>
    quizOf([...one, ...two], {
      pass: scaled(pass),
      situationPass: scaled(situationPass),
      draw: [stratum('m1', 2, 0), stratum('m2', 1, 1)],
    }),
  );

describe('the exact chance', () => {
  test('is what grading every answer to every draw gives', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        expect(blindChance(quiz)).toBeCloseTo(bruteForce(quiz), 11);
      }),
      { numRuns: 40 },
    );
  });

  test('takes a further threshold over some of the questions, asked only where any of them is drawn', () => {
    const ofK2 = ({ competency }: Question): boolean => competency === 'k2';
    const least = scaled(0.6);
    const reaches = (answers: readonly Answered[]): boolean => {
      const own = answers.filter(({ question }) => ofK2(question));
      return own.reduce((sum, { score }) => sum + score, 0) >= own.length * least - 1e-9;
    };
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const plain = passRule(quiz);
        const rule = { ...plain, together: [...plain.together, { of: ofK2, least }] };
        const chance = passChance({ quiz, guesser: guessersFor(quiz.bank).blind, rule });
        expect(chance).toBeCloseTo(bruteForce(quiz, reaches), 11);
      }),
      { numRuns: 40 },
    );
  });

  test('leaves out what no longer fits into an exact number, which only makes passing easier', () => {
    const bank = Array.from({ length: 12 }, (_, at) => matchingOf(`m${at}`, `s${at}`, { rows: 5 }));
    const quiz = quizOf(bank, { pass: scaled(0.5) });
    const plain = passRule(quiz);
    const same = Array.from({ length: 9 }, () => plain.together).flat();
    const chance = passChance({ quiz, guesser: guessersFor(bank).blind, rule: { ...plain, together: same } });
    expect(chance).toBeCloseTo(blindChance(quiz), 12);
  });
});

/** Four standard errors of a share among so many runs: a right figure is missed once in 16,000 seeds. */
const tolerance = (chance: number, runs: number): number => 4 * Math.sqrt((chance * (1 - chance)) / runs);

const simulatedQuiz = quizOf(
  [
    ...Array.from({ length: 4 }, (_, at) =>
      ['x', 'y'].map((one) => singleOf(`t${at}${one}`, `t${at}`, { options: 3 + (at % 2) })),
    ).flat(),
    ...['x', 'y'].map((one) => matchingOf(`m${one}`, 'm', { rows: one === 'x' ? 3 : 5 })),
    ...[0, 1].flatMap((at) => ['x', 'y'].map((one) => situationOf(`s${at}${one}`, `s${at}`))),
  ],
  { pass: scaled(0.5), draw: [stratum('kc-01-1', 3, 1)] },
);

describe('the real draw and the real grade', () => {
  test('pass a guesser as often as the exact chance says, in 200,000 attempts', { timeout: 120_000 }, () => {
    const runs = 200_000;
    const chance = blindChance(simulatedQuiz);
    const [share = 0] = simulated(simulatedQuiz, { runs, attempts: 1 }).each;
    expect(chance).toBeGreaterThan(0.02);
    expect(Math.abs(share - chance)).toBeLessThan(tolerance(chance, runs));
  });

  test('pass him in a second and third attempt as often as in the first, and in all within the bound', {
    timeout: 120_000,
  }, () => {
    const runs = 50_000;
    const chance = blindChance(simulatedQuiz);
    const { each, any } = simulated(simulatedQuiz, { runs, attempts: 3 });
    for (const share of each) expect(Math.abs(share - chance)).toBeLessThan(tolerance(chance, runs));
    expect(any).toBeLessThan(chanceWithin(3, chance) + tolerance(any, runs));
    expect(any).toBeGreaterThan(chance);
  });
});
