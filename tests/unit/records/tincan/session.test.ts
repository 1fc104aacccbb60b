import { describe, expect, it } from 'vitest';
import { a, b, done, failed, passed } from '#tests/support/scorm12-launch.ts';
import { settled } from '#tests/support/xapi/cmi5-launch.ts';
import { answered, changed } from '#tests/support/xapi/learner.ts';
import { launchTincan } from '#tests/support/xapi/tincan-launch.ts';
import { tincanLms } from '#tests/support/xapi/tincan-lms.ts';

const sitting = async (lms: ReturnType<typeof tincanLms>, ...all: readonly (typeof passed)[]) => {
  const { record } = launchTincan(lms);
  await record.open();
  for (const one of all) {
    void record.save(changed(done(a), one, answered()));
    await settled();
  }
  record.leave('finish');
  await record.ended?.();
};

describe('a session by plain xAPI', () => {
  it('begins, is answered in, passed, completed and ended, with every request taken (lms-behaviours 4)', async () => {
    const lms = tincanLms();
    await sitting(lms, passed);
    expect(lms.lrs.verbs()).toEqual(['initialized', 'answered', 'passed', 'completed', 'terminated']);
    expect(lms.lrs.complaints).toEqual([]);
    expect(lms.lrs.statements[0]?.context).toMatchObject({
      platform: 'LMS',
      language: 'ru-RU',
      contextActivities: { grouping: [{ id: 'http://lms.test/course' }] },
    });
  });

  it('says over many launches once what holds once, and takes nothing back (lms-behaviours 7)', async () => {
    const lms = tincanLms();
    for (const one of [failed, failed, passed, failed, passed]) await sitting(lms, one);
    const verdicts = lms.lrs.verbs().filter((verb) => ['failed', 'passed', 'completed'].includes(verb));
    expect(verdicts).toEqual(['failed', 'passed', 'completed']);
    expect(lms.lrs.complaints).toEqual([]);
  });

  it('goes on after a reload: the address holds for longer than a session', async () => {
    const first = launchTincan();
    await first.record.open();
    await first.record.save(changed(done(a)));
    first.record.leave('finish');
    await first.record.ended?.();
    const again = launchTincan(first.lms);
    expect((await again.record.open()).progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
    expect(await again.record.save(changed(done(b)))).toEqual({ ok: true, at: 'lms' });
  });

  it('without the parameters of a launch says that no LMS answers (lms-behaviours 2, 27)', async () => {
    const lms = tincanLms();
    for (const query of ['', '?endpoint=x', lms.launch().replace('http', 'ftp'), lms.launch().replace('auth=', 'a=')]) {
      const { record } = launchTincan(lms, query);
      expect((await record.open()).notices).toEqual(['lms-absent']);
    }
    expect(lms.lrs.log).toEqual([]);
  });

  it('is refused where the LRS does not let us in', async () => {
    const lms = tincanLms();
    const { record } = launchTincan(lms, lms.launch().replace('Basic', 'Basic+x'));
    expect((await record.open()).notices).toEqual(['lms-refused']);
  });

  it.each([
    [
      { name: ['Анна'], mbox: ['mailto:anna@gov.test'] },
      { objectType: 'Agent', name: 'Анна', mbox: 'mailto:anna@gov.test' },
    ],
    [
      { account: [{ accountServiceHomePage: 'http://lms.test', accountName: '17' }] },
      { objectType: 'Agent', account: { homePage: 'http://lms.test', name: '17' } },
    ],
  ])('knows a learner who is written the old way: %j', async (actor, agent) => {
    const lms = tincanLms({ actor, agent });
    const { record } = launchTincan(lms);
    expect((await record.open()).notices).toEqual([]);
    expect(await record.save(changed(done(a), passed))).toEqual({ ok: true, at: 'lms' });
    expect(lms.lrs.complaints).toEqual([]);
  });
});
