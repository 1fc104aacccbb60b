import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredResponse } from '#domain/question.ts';
import { answeredOf } from '#player/boot-answered.ts';
import { kindOf } from '#questions/kinds.ts';
import type { Answered, LearnerRecord } from '#records/learner-record.ts';
import { answered, interactions } from '#tests/support/answered.ts';
import { answeredQuestion } from '#tests/support/question-arbitraries.ts';
import { a, change, done, launch, refusals } from '#tests/support/scorm12-launch.ts';
import { launch2004, refusals2004 } from '#tests/support/scorm2004-launch.ts';

type Launched = { readonly record: LearnerRecord; readonly said: () => readonly string[] };

const tell = async ({ record, said }: Launched, ...answers: readonly Answered[]): Promise<readonly string[]> => {
  await record.open();
  for (const one of answers) void record.save({ ...change(done(a)), answered: one });
  return said().flatMap((call) =>
    call.startsWith('cmi.interactions.') ? [call.slice('cmi.interactions.'.length)] : [],
  );
};

const responses = (told: readonly string[]): readonly string[] =>
  told.filter((one) => /(?:id|type|response|pattern|result) = /.test(one) && !one.includes('objectives'));

describe('an answer in a SCORM 1.2 LMS', () => {
  it('is id and type first, then the rest, in the forms of 1.2 (lms-behaviours 23)', async () => {
    const launched = launch();
    expect(await tell(launched, answered(interactions.single))).toEqual([
      '0.id = m1_01',
      '0.type = choice',
      '0.objectives.0.id = k5',
      '0.time = 09:05:07',
      '0.correct_responses.0.pattern = b',
      '0.weighting = 1',
      '0.student_response = b',
      '0.result = correct',
      '0.latency = 00:00:12.34',
    ]);
    expect(refusals(launched.host)).toEqual([]);
  });

  it.each([
    ['multiple', ['0.type = choice', '0.correct_responses.0.pattern = a,c', '0.student_response = a,c']],
    ['true-false', ['0.type = true-false', '0.correct_responses.0.pattern = t', '0.student_response = t']],
    ['matching', ['0.type = matching', '0.correct_responses.0.pattern = a.1,b.3', '0.student_response = a.1,b.3']],
    ['sequencing', ['0.type = sequencing', '0.correct_responses.0.pattern = a,b,c', '0.student_response = c,a,b']],
    ['numeric', ['0.type = numeric', '0.student_response = 12.5']],
    ['fill-in', ['0.type = fill-in']],
    ['rating', ['0.type = performance', '0.correct_responses.0.pattern = a.3,b.1', '0.student_response = a.4,b.1']],
  ] as const)('is told by the mapping table: %s', async (name, expected) => {
    const launched = launch();
    const told = responses(await tell(launched, answered(interactions[name])));
    expect(told).toEqual(['0.id = m1_01', ...expected, '0.result = correct']);
    expect(refusals(launched.host)).toEqual([]);
  });

  it('in a talk is the path, and a choice for each decision', async () => {
    const launched = launch();
    expect(responses(await tell(launched, answered(interactions.scenario, { score: 0.5 })))).toEqual([
      '0.id = m1_01',
      '0.type = performance',
      '0.correct_responses.0.pattern = hello.a,letter.a',
      '0.student_response = hello.b,back.a',
      '0.result = 0.5',
      '1.id = m1_01_hello',
      '1.type = choice',
      '1.correct_responses.0.pattern = a',
      '1.student_response = b',
      '1.result = wrong',
      '2.id = m1_01_back',
      '2.type = choice',
      '2.student_response = a',
      '2.result = neutral',
    ]);
    expect(refusals(launched.host)).toEqual([]);
  });

  it('in a grid is one for each row, neither right nor wrong', async () => {
    const launched = launch();
    expect(responses(await tell(launched, answered(interactions.likert, { score: undefined })))).toEqual([
      '0.id = m1_01_r1',
      '0.type = likert',
      '0.student_response = 3',
      '0.result = neutral',
      '1.id = m1_01_r2',
      '1.type = likert',
      '1.student_response = 1',
      '1.result = neutral',
    ]);
    expect(refusals(launched.host)).toEqual([]);
  });

  it.each([
    [1, 'correct'],
    [0, 'wrong'],
    [2 / 3, '0.66'],
    [0.999, '0.99'],
    [undefined, 'neutral'],
  ])('with a score of %s has the result %s (lms-behaviours 23)', async (score, result) => {
    const launched = launch();
    expect(await tell(launched, answered(interactions.single, { score }))).toContain(`0.result = ${result}`);
    expect(refusals(launched.host)).toEqual([]);
  });

  it('goes on from what earlier sessions told, without reading it (lms-behaviours 24)', async () => {
    const launched = launch({ host: { stored: { 'cmi.interactions.0.id': 'x', 'cmi.interactions.1.id': 'y' } } });
    const told = await tell(launched, answered(interactions.single), answered(interactions.single));
    expect(told.filter((one) => one.includes('.id = m1'))).toEqual(['2.id = m1_01', '3.id = m1_01']);
    expect(refusals(launched.host)).toEqual([]);
  });
});

describe('an answer in a SCORM 2004 LMS', () => {
  it('is id and type first, then the rest, in the forms of 2004 (lms-behaviours 23)', async () => {
    const launched = launch2004();
    expect(await tell(launched, answered(interactions.multiple))).toEqual([
      '0.id = m1_01',
      '0.type = choice',
      '0.objectives.0.id = k5',
      '0.timestamp = 2026-11-23T09:05:07',
      '0.correct_responses.0.pattern = o_1[,]o_3',
      '0.weighting = 1',
      '0.learner_response = o_1[,]o_3',
      '0.result = correct',
      '0.latency = PT0H0M12.34S',
      '0.description = {lang=ru}Что сделать?',
    ]);
    expect(refusals2004(launched.host)).toEqual([]);
  });

  it.each([
    ['single', ['0.type = choice', '0.correct_responses.0.pattern = o_2', '0.learner_response = o_2']],
    ['true-false', ['0.type = true-false', '0.correct_responses.0.pattern = true', '0.learner_response = true']],
    [
      'matching',
      [
        '0.type = matching',
        '0.correct_responses.0.pattern = s1[.]t1[,]s2[.]t3',
        '0.learner_response = s1[.]t1[,]s2[.]t3',
      ],
    ],
    [
      'sequencing',
      ['0.type = sequencing', '0.correct_responses.0.pattern = a[,]b[,]c', '0.learner_response = c[,]a[,]b'],
    ],
    ['numeric', ['0.type = numeric', '0.correct_responses.0.pattern = 12[:]13', '0.learner_response = 12.5']],
    ['fill-in', ['0.type = fill-in']],
    [
      'rating',
      [
        '0.type = performance',
        '0.correct_responses.0.pattern = o1[.]fair[,]o2[.]bad',
        '0.learner_response = o1[.]good[,]o2[.]bad',
      ],
    ],
    [
      'scenario',
      [
        '0.type = performance',
        '0.correct_responses.0.pattern = hello[.]a[,]letter[.]a',
        '0.learner_response = hello[.]b[,]back[.]a',
      ],
    ],
  ] as const)('is told by the mapping table: %s', async (name, expected) => {
    const launched = launch2004();
    const told = responses(await tell(launched, answered(interactions[name])));
    expect(told).toEqual(['0.id = m1_01', ...expected, '0.result = correct']);
    expect(refusals2004(launched.host)).toEqual([]);
  });

  it('has the word incorrect, and a description of at most 250 characters on one line (lms-behaviours 23)', async () => {
    const launched = launch2004();
    const text = `{lang=x}\n${'Длинный вопрос. '.repeat(40)}`;
    const told = await tell(launched, answered(interactions.single, { score: 0, text }));
    expect(told).toContain('0.result = incorrect');
    expect(told.at(-1)).toMatch(/^0\.description = \{lang=ru\}lang=x\} Длинный.{0,240}…$/);
    expect(refusals2004(launched.host)).toEqual([]);
  });
});

describe.each([
  ['SCORM 1.2', launch, (one: ReturnType<typeof launch>) => refusals(one.host)],
  ['SCORM 2004', launch2004, (one: ReturnType<typeof launch2004>) => refusals2004(one.host)],
] as const)('answers in an LMS by %s', (_, begin, refusedBy) => {
  const idsOf = (told: readonly string[]) => told.filter((one) => /^\d+\.id = /.test(one));

  it('are not told where the package says so (lms-behaviours 22)', async () => {
    const launched = begin({ record: { interactions: 'off' } });
    expect(await tell(launched, answered(interactions.single))).toEqual([]);
    expect(launched.host.log.filter(({ args }) => args[0]?.includes('interactions'))).toEqual([]);
  });

  it('may have an id of their own in every attempt (lms-behaviours 22)', async () => {
    const launched = begin({ record: { interactions: 'attempt' } });
    const told = await tell(launched, answered(interactions.single, { score: 1, attempt: '0f3a' }));
    expect(idsOf(told)).toEqual(['0.id = m1_01_0f3a']);
  });

  it('are left out where the LMS has no interactions, and nothing else suffers (lms-behaviours 22)', async () => {
    const unsupported = ['cmi.interactions', 'cmi.interactions.0.id'];
    const launched = begin({ host: { unsupported } });
    await tell(launched, answered(interactions.single), answered(interactions.single));
    expect(refusedBy(launched as never).length).toBeLessThanOrEqual(1);
    const outcome = launched.record.save(change(done(a)));
    launched.record.leave('hidden');
    expect(await outcome).toEqual({ ok: true, at: 'lms' });
  });

  it('are told once, and never in review (lms-behaviours 25)', async () => {
    const launched = begin();
    await tell(launched, answered(interactions.single));
    void launched.record.save(change(done(a)));
    launched.record.leave('finish');
    expect(launched.said().filter((call) => call.endsWith('.id = m1_01'))).toHaveLength(1);
    const tells = { 'cmi.core.lesson_mode': 'review', 'cmi.mode': 'review' };
    expect(await tell(begin({ host: { tells } }), answered(interactions.single))).toEqual([]);
  });

  it('never hold a word that the learner typed', async () => {
    const told = await tell(begin(), answered(interactions['fill-in'], { score: 0.5 }));
    expect(told.join()).not.toMatch(/Иванов|4510|обращение/);
  });

  it('of every kind of question are taken by the strict host, whatever was answered', () => {
    fc.assert(
      fc.property(answeredQuestion, fc.nat(5_000_000), ({ question, response }, latencyMs) => {
        const launched = begin();
        void launched.record.open();
        const score = kindOf(question).score(question, response as StoredResponse);
        const one = answeredOf({ question, response, score, latencyMs }, new Date(2026, 10, 23));
        void launched.record.save({ ...change(done(a)), answered: one });
        expect(refusedBy(launched as never)).toEqual([]);
      }),
    );
  });
});
