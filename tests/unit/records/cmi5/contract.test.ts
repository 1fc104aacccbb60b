import { id, type QuestionId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { connectByCmi5 } from '#records/cmi5/connect.ts';
import { xapiRecord } from '#records/xapi/xapi-record.ts';
import { course, describeRecord, lessons } from '#tests/contract/learner-record.ts';
import { fakeKinds } from '#tests/support/small-ledger.ts';
import { cmi5Lms } from '#tests/support/xapi/cmi5-lms.ts';
import type { LrsOptions } from '#tests/support/xapi/fake-lrs.ts';
import { hasty, tabMemory } from '#tests/support/xapi/surroundings.ts';

const ledger: Ledger = {
  course,
  lessons: [lessons.one, lessons.two],
  quizzes: [],
  questions: [{ id: id<QuestionId>('q1'), kind: 'letter', parts: [['a', 'b']] }],
};

const personalities: Readonly<Record<string, LrsOptions>> = {
  'an LRS by the book': {},
  'an LRS that demands a condition': { demandsCondition: true },
  'an LRS that hides its ETag': { hidesEtag: true },
  'an LRS that demands what it hides': { demandsCondition: true, hidesEtag: true },
  'an LRS that no browser may send a condition to': { forbidsConditions: true },
};

for (const [name, options] of Object.entries(personalities)) {
  describeRecord(`cmi5 in ${name}`, () => {
    const lms = cmi5Lms(options);
    return () => {
      const launch = { query: lms.launch(), fetch: lms.fetch, memory: tabMemory(), clock: hasty };
      const course = { ledger, kinds: fakeKinds, clock: hasty, replica: 'session' };
      return xapiRecord(() => connectByCmi5(launch), course);
    };
  });
}
