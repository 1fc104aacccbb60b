import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedLesson } from '#domain/changes.ts';
import { type CourseId, id, type LessonId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import { memoryRecord } from '#records/memory/memory-record.ts';
import { describeRecord } from '#tests/contract/learner-record.ts';
import { fakeOutboxes, kept } from '#tests/support/fake-outboxes.ts';
import { lmss } from '#tests/support/outbox-launches.ts';
import { a, b, done } from '#tests/support/scorm12-launch.ts';
import { settled } from '#tests/support/xapi/cmi5-launch.ts';

const lessonsOf = ({ courses }: Progress): Readonly<Record<string, number>> => Object.values(courses)[0]?.lessons ?? {};

describeRecord('memory beside an outbox', () => {
  const record = memoryRecord();
  const store = fakeOutboxes();
  return () => kept(record, { store });
});

describe('outboxes that nobody wrote to', () => {
  it('for 90 days are erased at the next launch of any course', async () => {
    const store = fakeOutboxes();
    const day = 24 * 60 * 60 * 1000;
    const row = { hash: 'h', token: 't', isKnown: true, progress: noProgress, answers: [] };
    await store.put({ ...row, session: 'old', at: 0 });
    await store.put({ ...row, session: 'young', at: day });
    await kept(memoryRecord(), { store, now: () => 90 * day + 1 }).open();
    await settled();
    expect(store.kept().map(({ session }) => session)).toEqual(['young']);
  });
});

const lessons = ['a', 'b', 'c'].map((name) => id<LessonId>(name));
const course = id<CourseId>('kc-01');

/** What happens to a learner, in any order. */
const step = fc.oneof(
  fc.record({ what: fc.constant('done' as const), lesson: fc.constantFrom(...lessons) }),
  fc.record({ what: fc.constant('opened' as const), lesson: fc.constantFrom(...lessons) }),
  fc.record({ what: fc.constantFrom('cut', 'heal', 'wait', 'kill', 'leave', 'hide', 'lie') }),
);

describe.each(Object.entries(lmss))('whatever happens to a learner by %s', (_, make) => {
  it('what was shown as on the device, or as confirmed, is there at the next launch', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const [lms, store] = [make(), fakeOutboxes()];
        let promised = noProgress;
        let progress = noProgress;
        const start = async () => {
          const launched = lms.launch();
          const record = kept(launched.record, { store });
          const opening = await record.open();
          for (const [lesson, state] of Object.entries(lessonsOf(promised)))
            expect(lessonsOf(opening.progress)[lesson] ?? 0).toBeGreaterThanOrEqual(state);
          progress = opening.progress;
          return { ...launched, record };
        };
        let now = await start();
        const relaunch = async (): Promise<void> => {
          now = await start();
        };
        const save = (delta: Progress): void => {
          progress = merge(progress, delta);
          const all = progress;
          const promise = (): void => {
            promised = merge(promised, all);
          };
          void now.record.save({ delta, progress }, promise).then((outcome) => {
            if (outcome.ok ? outcome.at === 'device' : outcome.kept === 'device') promise();
          });
        };
        for (const each of steps) {
          if (each.what === 'done') save(done(each.lesson));
          else if (each.what === 'opened') save(openedLesson(course, 0, each.lesson));
          else if (each.what === 'cut') now.cut();
          else if (each.what === 'heal') now.cut(false);
          else if (each.what === 'wait') await now.wait();
          else if (each.what === 'hide') now.record.leave('hidden');
          else {
            if (each.what === 'leave') now.record.leave('finish');
            await now.wait();
            if (each.what === 'lie') now.lose();
            await relaunch();
          }
          await settled();
        }
        await relaunch();
      }),
      { numRuns: 40 },
    );
  });
});

describe('two launches at once', () => {
  it('do not write over each other on the device', async () => {
    const [lms, store] = [lmss['SCORM 2004']?.() ?? expect.fail(), fakeOutboxes()];
    const first = kept(lms.launch().record, { store });
    await first.open();
    first.leave('finish');
    const launches = [lms.launch(), lms.launch()];
    const records = launches.map(({ record }) => kept(record, { store }));
    for (const { cut } of launches) cut();
    for (const record of records) await record.open();
    for (const [index, record] of records.entries()) {
      const delta = done(index === 0 ? a : b);
      void record.save({ delta, progress: delta });
    }
    await settled();
    expect(lessonsOf((await kept(lms.launch().record, { store }).open()).progress)).toEqual({ a: 2, b: 2 });
  });
});

describe('a device that is slower than the LMS', () => {
  it('does not take back that an answer was sent', async () => {
    const [lms, store] = [lmss['SCORM 2004']?.() ?? expect.fail(), fakeOutboxes()];
    const first = kept(lms.launch().record, { store });
    await first.open();
    first.leave('finish');
    let finish: (isKept: boolean) => void = () => undefined;
    const put = () => new Promise<boolean>((resolve) => (finish = resolve));
    const { record, wait } = lms.launch();
    const second = kept(record, { store: { ...store, put } });
    await second.open();
    await wait();
    const said: string[] = [];
    const outcome = second.save({ delta: done(a), progress: done(a) }, () => said.push('device'));
    await wait();
    expect(await outcome).toEqual({ ok: true, at: 'lms' });
    finish(true);
    await settled();
    expect(said).toEqual([]);
  });
});
