import { id, type QuestionId } from '#domain/ids.ts';
import { connectByTincan } from '#records/tincan/connect.ts';
import { xapiRecord } from '#records/xapi/xapi-record.ts';
import { course, describeRecord, lessons } from '#tests/contract/learner-record.ts';
import { fakeKinds } from '#tests/support/small-ledger.ts';
import { hasty } from '#tests/support/xapi/surroundings.ts';
import { type TincanOptions, tincanLms } from '#tests/support/xapi/tincan-lms.ts';

const ledger = {
  course,
  lessons: [lessons.one, lessons.two],
  quizzes: [],
  questions: [{ id: id<QuestionId>('q1'), kind: 'letter', parts: [['a', 'b']] }],
};

const personalities: Readonly<Record<string, TincanOptions>> = {
  'an LRS by the book': {},
  'a launch without a registration': { registration: undefined },
  'an LRS that demands what it hides': { demandsCondition: true, hidesEtag: true },
};

for (const [name, options] of Object.entries(personalities)) {
  describeRecord(`plain xAPI in ${name}`, () => {
    const lms = tincanLms(options);
    return () =>
      xapiRecord(() => connectByTincan({ query: lms.launch(), fetch: lms.lrs.fetch, clock: hasty }), {
        ledger,
        kinds: fakeKinds,
        clock: hasty,
        replica: 'session',
      });
  });
}
