import { describe, expect, it } from 'vitest';
import { movedTo } from '#domain/changes.ts';
import { type CourseId, id, type LessonId } from '#domain/ids.ts';
import { merge } from '#domain/merge.ts';
import { scorm12 } from '#records/scorm/dialect.ts';
import { findApi } from '#records/scorm/find-api.ts';
import { a, change, done, launch, passed, refusals, standing } from '#tests/support/scorm12-launch.ts';
import { launch2004, refusals2004 } from '#tests/support/scorm2004-launch.ts';
import { smallLedger } from '#tests/support/small-ledger.ts';
import { launch as launchByCmi5, settled } from '#tests/support/xapi/cmi5-launch.ts';
import { answered, changed } from '#tests/support/xapi/learner.ts';

/** What was seen in Moodle 4.5 and where the requirements pull apart, as far as no other test names it. */

describe('what Moodle does', () => {
  it('a location of more than 255 characters is not sent to SCORM 1.2 (seen in Moodle)', async () => {
    const long = id<LessonId>(`lesson-${'x'.repeat(249)}`);
    const { record, said, host } = launch({ record: { ledger: { ...smallLedger, lessons: [long, a] } } });
    await record.open();
    const place = movedTo({ course: id<CourseId>('kc-01'), page: long }, { counter: 1, replica: 'session' });
    expect(await record.save(change(merge(done(a), place), passed))).toEqual({ ok: true, at: 'lms' });
    expect(said().filter((call) => call.includes('lesson_location'))).toEqual([]);
    expect(refusals(host)).toEqual([]);
  });

  it.each([
    ['a score with a long fraction', standing({ completed: true, success: 'passed', score: 2 / 3 })],
    ['the least score', standing({ success: 'failed', score: 0 })],
    ['the highest score', standing({ completed: true, success: 'passed', score: 1 })],
  ])('nothing that Moodle refuses with 405 is ever set: %s (seen in Moodle)', async (_, told) => {
    const older = launch();
    const newer = launch2004();
    for (const { record, clock } of [older, newer]) {
      await record.open();
      void record.save({ ...change(done(a), told), answered: answered() });
      clock.pass(3030);
      record.leave('finish');
    }
    expect([...refusals(older.host), ...refusals2004(newer.host)]).toEqual([]);
    const set = [...older.said(), ...newer.said()].join('\n');
    expect(set).not.toMatch(/not attempted|score\.raw = (?!\d{1,2}$|100$)|session_time = \d:/m);
  });

  it.each(['Анна Ёлкина', 'O’Neil, "Ann" <&>', "д'Артаньян", 'Иванов & Ко', ''])(
    'a learner named %s is taught and told of like any other (seen in Moodle)',
    async (name) => {
      const older = launch({ host: { tells: { 'cmi.core.student_name': name } } });
      const newer = launch2004({ host: { tells: { 'cmi.learner_name': name } } });
      for (const { record } of [older, newer]) {
        expect((await record.open()).notices).toEqual([]);
        expect(await record.save(change(done(a), passed))).toEqual({ ok: true, at: 'lms' });
        record.leave('finish');
      }
      expect([...refusals(older.host), ...refusals2004(newer.host)]).toEqual([]);
    },
  );

  it('the API is found in a parent frame of a window without an opener (seen in Moodle)', () => {
    const api = { LMSInitialize: () => 'true' };
    const top: Record<string, unknown> = { opener: null, API: api };
    Object.assign(top, { parent: top });
    expect(findApi({ opener: null, parent: { opener: null, parent: top } }, scorm12)).toBe(api);
  });
});

describe('where the requirements pull apart', () => {
  it('times are local and without a zone in SCORM, and in UTC in xAPI (where the lines pull apart)', async () => {
    const { record, said, host } = launch2004();
    await record.open();
    void record.save({ ...change(done(a)), answered: answered() });
    const [time = ''] = said().filter((call) => call.includes('.timestamp = '));
    expect(time).toMatch(/ = \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,2})?$/);
    expect(refusals2004(host)).toEqual([]);

    const byCmi5 = launchByCmi5();
    await byCmi5.record.open();
    void byCmi5.record.save(changed(done(a), undefined, answered()));
    await settled();
    for (const { timestamp } of byCmi5.lms.lrs.statements) expect(timestamp).toMatch(/T[\d:.]+Z$/);
  });
});
