import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw } from '#domain/draw.ts';
import { id, type ModuleId, type QuestionId } from '#domain/ids.ts';
import type { QuestionBase } from '#domain/question.ts';
import type { Stratum } from '#domain/quiz.ts';
import { seeded } from '#domain/seeded.ts';
import { isInStratum, setsOf } from '#domain/strata.ts';

const question = (module: string, set: string, name: string): QuestionBase => ({
  id: id(name),
  kind: set.startsWith('s') ? 'situational' : 'single',
  set,
  module: id(module),
  competency: id('k1'),
  level: 1,
  facet: 'skill',
  recall: false,
  tags: [],
  anchor: { lesson: id('podhod'), block: 'a' },
  text: '',
  explanation: '',
});

const isSituation = (one: QuestionBase): boolean => one.kind === 'situational';

/** `tasks` and `situations` count sets of two or three siblings in each of two modules. */
const bankOf = (tasks: number, situations: number): readonly QuestionBase[] =>
  ['m-1', 'm-2'].flatMap((module) =>
    [...Array(tasks).keys()]
      .map((at) => `t${module}${at}`)
      .concat([...Array(situations).keys()].map((at) => `s${module}${at}`))
      .flatMap((set, at) =>
        ['a', 'b', 'c'].slice(0, 2 + (at % 2)).map((sibling) => question(module, set, set + sibling)),
      ),
  );

const stratum = (module: string, tasks: number, situations: number): Stratum => ({
  module: id<ModuleId>(module),
  tasks,
  situations,
});

const bank = bankOf(6, 2);
const quiz = { bank, forms: 'mixed' as const, draw: [stratum('m-1', 4, 1), stratum('m-2', 3, 2)] };
const found = (name: QuestionId): QuestionBase => bank.find((one) => one.id === name) ?? question('?', '?', '?');
const first = (seed: string): readonly QuestionId[] => draw({ quiz, earlier: [], random: seeded(seed), isSituation });

describe('a draw', () => {
  test('takes from every module as many tasks and situations as its stratum says, one question per set', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const drawn = first(seed).map(found);
        for (const { module, tasks, situations } of quiz.draw) {
          const own = drawn.filter((one) => one.module === module);
          expect(own.filter(isSituation)).toHaveLength(situations);
          expect(own).toHaveLength(tasks + situations);
        }
        expect(new Set(drawn.map((one) => one.set)).size).toBe(drawn.length);
      }),
    );
  });

  test('puts situations last', () => {
    const kinds = first('order').map((name) => isSituation(found(name)));
    expect(kinds).toEqual([...kinds].sort());
  });

  test('mixes the tasks of all modules', () => {
    const modules = first('mixed')
      .map((name) => found(name).module)
      .slice(0, 7);
    expect(modules).not.toEqual([...modules].sort());
  });

  test('is the same for the same random numbers', () => {
    expect(first('same')).toEqual(first('same'));
  });

  test('takes what there is when a bank is too small', () => {
    const small = { ...quiz, bank: bankOf(1, 0), draw: [stratum('m-1', 4, 1)] };
    expect(draw({ quiz: small, earlier: [], random: seeded('x'), isSituation })).toHaveLength(1);
  });
});

describe('attempts in a row', () => {
  test('never share a question', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 6 }), (seeds) => {
        const attempts: { number: number; drawn: readonly QuestionId[] }[] = [];
        for (const seed of seeds) {
          const drawn = draw({ quiz, earlier: [...attempts].reverse(), random: seeded(seed), isSituation });
          for (const name of attempts.at(-1)?.drawn ?? []) expect(drawn).not.toContain(name);
          attempts.push({ number: attempts.length + 1, drawn });
        }
      }),
    );
  });

  test('ask the sibling that was asked longest ago', () => {
    const siblings = ['a', 'b', 'c'].map((name) => question('m-1', 't', name));
    const three = { ...quiz, bank: siblings, draw: [stratum('m-1', 1, 0)] };
    const earlier = [
      { number: 2, drawn: [id<QuestionId>('a')] },
      { number: 1, drawn: [id<QuestionId>('c')] },
      { number: 3, drawn: [id<QuestionId>('b'), id<QuestionId>('retired')] },
    ];
    expect(draw({ quiz: three, earlier, random: seeded('any'), isSituation })).toEqual(['c']);
  });
});

describe('a sibling', () => {
  test('that was never asked goes before one that another quiz of the same bank has asked', () => {
    const two = { ...quiz, bank: ['a', 'b'].map((name) => question('m-1', 't', name)), draw: [stratum('m-1', 1, 0)] };
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const earlier = [{ number: 0, drawn: [id<QuestionId>('a')] }];
        expect(draw({ quiz: two, earlier, random: seeded(seed), isSituation })).toEqual(['b']);
      }),
    );
  });

  test('that is a situation makes its whole set one of situations', () => {
    const mixed = [question('m-1', 't', 'a'), { ...question('m-1', 't', 'b'), kind: 'situational' }];
    const drawn = (tasks: number, situations: number) =>
      draw({
        quiz: { ...quiz, bank: mixed, draw: [stratum('m-1', tasks, situations)] },
        earlier: [],
        random: seeded('x'),
        isSituation,
      });
    expect(drawn(1, 0)).toEqual([]);
    expect(drawn(0, 1)).toHaveLength(1);
  });
});

describe('parallel forms', () => {
  const forms = { ...quiz, forms: 'parallel' as const };
  const placeOf = (name: QuestionId): string => name.slice(-1);

  test('take turns in their order, whatever the order in which attempts are told, and begin again', () => {
    const three = { ...forms, bank: bank.filter((one) => one.set?.endsWith('1')), draw: [stratum('m-1', 2, 0)] };
    const asked = (number: number, place: string) => ({
      number,
      drawn: three.bank.map(({ id: name }) => name).filter((name) => placeOf(name) === place),
    });
    const next = (...earlier: readonly ReturnType<typeof asked>[]) =>
      placeOf(draw({ quiz: three, earlier, random: seeded('x'), isSituation })[0] ?? id('?'));
    expect(next(asked(1, 'a'), asked(2, 'b'))).toBe('c');
    expect(next(asked(2, 'b'), asked(1, 'a'))).toBe('c');
    expect(next(asked(3, 'c'), asked(2, 'b'))).toBe('a');
  });

  test('ask the first sibling again where a set has fewer than there are forms', () => {
    const uneven = { ...forms, draw: [stratum('m-1', 6, 0)] };
    const second = bank.map(({ id: name }) => name).filter((name) => placeOf(name) === 'b');
    const drawn = draw({ quiz: uneven, earlier: [{ number: 1, drawn: second }], random: seeded('x'), isSituation });
    expect(drawn.map(placeOf).sort()).toEqual(['a', 'a', 'a', 'c', 'c', 'c']);
  });

  test('ask the same place of every set, and another one the next time', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const pairs = { ...forms, bank: bank.filter(({ id: name }) => placeOf(name) !== 'c') };
        const one = draw({ quiz: pairs, earlier: [], random: seeded(seed), isSituation });
        const two = draw({ quiz: pairs, earlier: [{ number: 1, drawn: one }], random: seeded(seed), isSituation });
        expect(new Set(one.map(placeOf)).size).toBe(1);
        expect(new Set(two.map(placeOf)).size).toBe(1);
        expect(placeOf(two[0] ?? id('?'))).not.toBe(placeOf(one[0] ?? id('!')));
      }),
    );
  });

  test('begin with either form', () => {
    const begun = [...Array(20).keys()].map((seed) =>
      placeOf(draw({ quiz: forms, earlier: [], random: seeded(String(seed)), isSituation })[0] ?? id('?')),
    );
    expect(new Set(begun).size).toBeGreaterThan(1);
  });

  test('go on from the form that another quiz of the same bank has asked', () => {
    const pairs = { ...forms, bank: bank.filter(({ id: name }) => placeOf(name) !== 'c') };
    const asked = bank.filter(({ id: name }) => placeOf(name) === 'b').map(({ id: name }) => name);
    const drawn = draw({ quiz: pairs, earlier: [{ number: 0, drawn: asked }], random: seeded('x'), isSituation });
    expect(new Set(drawn.map(placeOf))).toEqual(new Set(['a']));
  });
});

describe('a stratum', () => {
  const one = { ...question('m-1', 't', 'a'), level: 2 as const, facet: 'behaviour' as const };

  test('takes its module, and of that only the level and the facet that it names', () => {
    expect(isInStratum({ module: id('m-1') }, one)).toBe(true);
    expect(isInStratum({ module: id('m-2') }, one)).toBe(false);
    expect(isInStratum({ module: id('m-1'), level: 2, facet: 'behaviour' }, one)).toBe(true);
    expect(isInStratum({ module: id('m-1'), level: 1 }, one)).toBe(false);
    expect(isInStratum({ module: id('m-1'), facet: 'skill' }, one)).toBe(false);
  });

  test('draws nothing else', () => {
    const mixed = [one, ...bank];
    const narrow = { ...quiz, bank: mixed, draw: [{ ...stratum('m-1', 3, 0), facet: 'behaviour' as const }] };
    expect(draw({ quiz: narrow, earlier: [], random: seeded('x'), isSituation })).toEqual(['a']);
  });
});

test('a question without a set is a set of its own', () => {
  const lone = { ...question('m-1', 't', 'x'), set: undefined };
  expect(setsOf([lone, question('m-1', 't', 'a'), question('m-1', 't', 'b')]).map((set) => set.length)).toEqual([1, 2]);
});
