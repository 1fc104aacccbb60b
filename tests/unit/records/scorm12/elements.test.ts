import { describe, expect, it } from 'vitest';
import { merge } from '#domain/merge.ts';
import { noProgress } from '#domain/progress.ts';
import { frame } from '#records/bookmark/frame.ts';
import { encodeBookmark } from '#records/bookmark.ts';
import { a, at, b, change, done, failed, launch, passed, refusals, standing } from '#tests/support/scorm12-launch.ts';
import { fakeKinds, smallLedger } from '#tests/support/small-ledger.ts';

const bookmarkOf = (limit = 4096): string =>
  encodeBookmark({ progress: merge(done(a), at(b)), ledger: smallLedger, kinds: fakeKinds, limit, unknown: [] }).text;

describe('what a SCORM 1.2 LMS is told', () => {
  it('is the bookmark and the place, then the score, then the status (behaviour 11)', async () => {
    const { record, said, host } = launch();
    await record.open();
    await record.save(change(merge(done(a), at(b)), passed));
    expect(said().slice(4)).toEqual([
      `cmi.suspend_data = ${bookmarkOf()}`,
      'cmi.core.lesson_location = b',
      'cmi.core.score.raw = 90',
      'cmi.core.score.min = 0',
      'cmi.core.score.max = 100',
      'cmi.core.lesson_status = passed',
      'LMSCommit',
    ]);
    expect(refusals(host)).toEqual([]);
  });

  it('is no score where nothing was graded (behaviour 10)', async () => {
    const { record, said } = launch();
    await record.open();
    await Promise.all([record.save(change(done(a), standing({ completed: true }))), record.leave('hidden')]);
    expect(said().filter((call) => call.includes('score'))).toEqual([]);
    expect(said()).toContain('cmi.core.lesson_status = completed');
  });

  it('is the words that were chosen for the end (behaviour 7)', async () => {
    const words = { finished: 'completed', failed: 'failed' } as const;
    for (const [told, status] of [[passed, 'completed'] as const, [failed, 'failed'] as const]) {
      const { record, has } = launch({ record: { words } });
      await record.open();
      await record.save(change(done(a), told));
      expect(has('cmi.core.lesson_status')).toBe(status);
    }
    const usual = launch();
    await usual.record.open();
    void usual.record.save(change(done(a), failed));
    expect(usual.has('cmi.core.lesson_status')).toBe('incomplete');
  });

  it('is never a lower status or score than the LMS has (behaviour 7)', async () => {
    const stored = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '95' };
    const { record, has, said } = launch({ host: { stored } });
    await record.open();
    for (const told of [failed, standing({ success: 'failed', score: 0.5 }), passed]) {
      void record.save(change(done(a), told));
    }
    expect(has('cmi.core.lesson_status')).toBe('passed');
    expect(has('cmi.core.score.raw')).toBe('95');
    expect(said().filter((call) => call.includes('lesson_status'))).toEqual([]);
  });

  it('is passed after completed, and passed is not taken back (behaviour 7)', async () => {
    const { record, has } = launch();
    await record.open();
    await record.save(change(done(a), standing({ completed: true })));
    await record.save(change(done(a), passed));
    expect(has('cmi.core.lesson_status')).toBe('passed');
    void record.save(change(done(a), standing({})));
    expect(has('cmi.core.lesson_status')).toBe('passed');
  });

  it('keeps coming after completion (behaviour 19)', async () => {
    const { record, has } = launch({ host: { stored: { 'cmi.core.lesson_status': 'passed' } } });
    await record.open();
    void record.save(change(merge(done(a), at(b)), passed));
    expect(has('cmi.suspend_data')).toBe(bookmarkOf());
  });

  it('is told again only of what changed (behaviour 28)', async () => {
    const { record, said } = launch();
    await record.open();
    await record.save(change(done(a), passed));
    const before = said().length;
    void record.save(change(merge(done(a), done(b)), passed));
    expect(said().slice(before)).toEqual([expect.stringMatching(/^cmi\.suspend_data = /)]);
  });

  it('does without optional elements, and says what else is refused', async () => {
    const optional = launch({ host: { unsupported: ['cmi.core.score.min', 'cmi.core.score.max'] } });
    await optional.record.open();
    expect(await optional.record.save(change(done(a), passed))).toEqual({ ok: true, at: 'lms' });
    const needed = launch({ host: { unsupported: ['cmi.core.lesson_location'] } });
    await needed.record.open();
    expect(await needed.record.save(change(merge(done(a), at(b)), passed))).toEqual({ ok: false, why: 'refused' });
    expect(needed.has('cmi.core.lesson_status')).toBe('passed');
  });
});

describe('what a SCORM 1.2 LMS brings back', () => {
  it('is the progress and the place, whatever entry says (behaviour 19)', async () => {
    const stored = { 'cmi.suspend_data': bookmarkOf(), 'cmi.core.lesson_location': 'b', 'cmi.core.entry': '' };
    const { record } = launch({ host: { stored } });
    const opening = await record.open();
    expect(opening).toMatchObject({
      notices: [],
      mode: 'normal',
      place: { course: 'kc-01', page: 'b' },
      replica: 'session',
    });
    expect(opening.progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
  });

  it('is the LMS’s word on the place where the bookmark has none (behaviour 19)', async () => {
    const { record } = launch({ host: { stored: { 'cmi.core.lesson_location': 'b' } } });
    const { progress, place } = await record.open();
    expect(place).toEqual({ course: 'kc-01', page: 'b' });
    expect(progress.place?.value).toEqual(place);
  });

  it('may name a place that is no page of the course (behaviour 20)', async () => {
    const { record } = launch({ host: { stored: { 'cmi.core.lesson_location': 'slide_7' } } });
    expect((await record.open()).place).toBeUndefined();
  });

  it('is read as far as it is whole when the LMS cut it (behaviour 18)', async () => {
    const kept: string[] = [];
    const cut = bookmarkOf().slice(0, -1);
    const { record } = launch({
      host: { stored: { 'cmi.suspend_data': cut } },
      record: { keepAside: (text) => kept.push(text) },
    });
    expect((await record.open()).notices).toEqual(['quarantined']);
    expect(kept).toEqual([cut]);
  });

  it('is set aside and written over when it is another program’s (behaviour 18)', async () => {
    const kept: string[] = [];
    const { record, has } = launch({
      host: { stored: { 'cmi.suspend_data': '{"slide":7}' } },
      record: { keepAside: (text) => kept.push(text) },
    });
    expect(await record.open()).toMatchObject({ progress: noProgress, notices: ['quarantined'] });
    void record.save(change(merge(done(a), at(b))));
    expect(kept).toEqual(['{"slide":7}']);
    expect(has('cmi.suspend_data')).toBe(bookmarkOf());
  });

  it('is left untouched when a newer player wrote it (behaviour 18)', async () => {
    const { record, has } = launch({ host: { stored: { 'cmi.suspend_data': 'or22future' } } });
    expect((await record.open()).notices).toEqual(['newer-version']);
    expect(await record.save(change(done(a), passed))).toEqual({ ok: false, why: 'refused' });
    expect(has('cmi.suspend_data')).toBe('or22future');
    expect(has('cmi.core.lesson_status')).toBe('passed');
  });

  it('is left untouched when the LMS would not give it', async () => {
    const { record, said } = launch({ host: { unsupported: ['cmi.suspend_data'] } });
    expect((await record.open()).notices).toEqual(['lms-refused']);
    expect(await record.save(change(done(a), passed))).toEqual({ ok: false, why: 'refused' });
    expect(said().filter((call) => call.includes('suspend_data'))).toEqual([]);
  });

  it('has sections of a newer edition written back as they stood (behaviour 21)', async () => {
    const future = frame(63, 'Zm9v');
    const { record, has } = launch({ host: { stored: { 'cmi.suspend_data': bookmarkOf() + future.raw } } });
    await record.open();
    void record.save(change(merge(done(a), at(b))));
    expect(has('cmi.suspend_data')).toBe(bookmarkOf() + future.raw);
  });

  it('is never longer than the limit (behaviour 18)', async () => {
    const { record, has } = launch({ record: { limit: 20 } });
    await record.open();
    void record.save(change(merge(done(a), at(b))));
    expect(has('cmi.suspend_data')).toBe(bookmarkOf(20));
    expect(bookmarkOf(20).length).toBeLessThanOrEqual(20);
  });
});

describe('a SCORM 1.2 launch that does not count (behaviour 25)', () => {
  it.each([
    ['review', { 'cmi.core.lesson_mode': 'review' }, 'review'],
    ['browse', { 'cmi.core.lesson_mode': 'browse' }, 'browse'],
    ['no-credit', { 'cmi.core.credit': 'no-credit' }, 'browse'],
  ])('writes nothing in %s', async (_, tells, mode) => {
    const stored = { 'cmi.suspend_data': bookmarkOf(), 'cmi.core.lesson_status': 'passed' };
    const { record, said, host } = launch({ host: { stored, tells } });
    const opening = await record.open();
    expect(opening.mode).toBe(mode);
    expect(opening.progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
    expect(await record.save(change(done(b), passed))).toEqual({ ok: true, at: 'memory' });
    expect(await record.erase()).toEqual({ ok: true, at: 'memory' });
    record.leave('hidden');
    record.leave('finish');
    expect(said()).toEqual(['LMSInitialize', 'LMSFinish']);
    expect(host.stored()).toMatchObject(stored);
  });
});

describe('erasing a SCORM 1.2 record', () => {
  it('forgets the progress and the place and lowers no status (behaviour 20: a location is never empty)', async () => {
    const stored = {
      'cmi.suspend_data': bookmarkOf(),
      'cmi.core.lesson_location': 'b',
      'cmi.core.lesson_status': 'passed',
    };
    const first = launch({ host: { stored } });
    await first.record.open();
    void first.record.erase();
    first.record.leave('finish');
    const next = launch({ host: { stored: first.host.stored() } });
    expect(await next.record.open()).toMatchObject({
      notices: [],
      progress: { courses: { 'kc-01': { lessons: {} } } },
    });
    expect(next.has('cmi.core.lesson_status')).toBe('passed');
    expect(next.has('cmi.core.lesson_location')).toBe('-');
  });
});
