import { describe, expect, it } from 'vitest';
import { merge } from '#domain/merge.ts';
import { scorm2004Record } from '#records/scorm2004/scorm2004-record.ts';
import { fakeClock } from '#tests/support/fake-clock.ts';
import { type ScormAgainOptions, scormAgain2004Host } from '#tests/support/scorm-again-host.ts';
import { a, at, b, change, done, failed, passed } from '#tests/support/scorm12-launch.ts';
import { refusals2004 } from '#tests/support/scorm2004-launch.ts';
import { fakeKinds, smallLedger } from '#tests/support/small-ledger.ts';

const launchThere = (options: ScormAgainOptions) => {
  const host = scormAgain2004Host(options);
  const clock = fakeClock();
  const record = scorm2004Record({ api: host.API, ledger: smallLedger, kinds: fakeKinds, clock, replica: 'session' });
  return { host, clock, record };
};

describe('a course in scorm-again by SCORM 2004', () => {
  it('is started, answered, killed, resumed, passed and reviewed with every call taken (lms-behaviours 4)', async () => {
    let stored: unknown;
    const store = (cmi: unknown): void => {
      stored = cmi;
    };
    const first = launchThere({ store });
    await first.record.open();
    void first.record.save(change(merge(done(a), at(b)), failed));
    first.record.leave('hidden');

    const second = launchThere({ stored, store });
    const opening = await second.record.open();
    expect(opening).toMatchObject({ notices: [], place: { page: 'b' } });
    expect(opening.progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
    second.clock.pass(90_000);
    await second.record.save(change(merge(done(a), done(b)), passed));
    second.record.leave('finish');

    const third = launchThere({ stored, store });
    expect((await third.record.open()).progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2, b: 2 } } });
    expect(third.host.API.GetValue('cmi.completion_status')).toBe('completed');
    expect(third.host.API.GetValue('cmi.success_status')).toBe('passed');
    expect(third.host.API.GetValue('cmi.score.scaled')).toBe('0.9');
    third.record.leave('finish');

    const calls = [first, second, third].flatMap(({ host }) => host.log);
    expect(refusals2004({ log: calls })).toEqual([]);
    expect(calls.filter(({ name, result }) => name !== 'GetValue' && result !== 'true')).toEqual([]);
  });
});
