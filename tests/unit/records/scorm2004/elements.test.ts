import { describe, expect, it } from 'vitest';
import { merge } from '#domain/merge.ts';
import { noProgress } from '#domain/progress.ts';
import { encodeBookmark } from '#records/bookmark.ts';
import { a, at, b, change, done, failed, passed, standing } from '#tests/support/scorm12-launch.ts';
import { launch2004, refusals2004 } from '#tests/support/scorm2004-launch.ts';
import { fakeKinds, smallLedger } from '#tests/support/small-ledger.ts';

const bookmark = encodeBookmark({
  progress: merge(done(a), at(b)),
  ledger: smallLedger,
  kinds: fakeKinds,
  limit: 4000,
  unknown: [],
}).text;

describe('what a SCORM 2004 LMS is told', () => {
  it('is the bookmark and the place, then score, measure, success, completion (lms-behaviours 8, 10, 11)', async () => {
    const { record, said, host } = launch2004();
    await record.open();
    await record.save(change(merge(done(a), at(b)), passed));
    expect(said().slice(4)).toEqual([
      `cmi.suspend_data = ${bookmark}`,
      'cmi.location = b',
      'cmi.score.scaled = 0.9',
      'cmi.score.raw = 90',
      'cmi.score.min = 0',
      'cmi.score.max = 100',
      'cmi.progress_measure = 1',
      'cmi.success_status = passed',
      'cmi.completion_status = completed',
      'Commit',
    ]);
    expect(refusals2004(host)).toEqual([]);
  });

  it('keeps completion and success apart (lms-behaviours 8)', async () => {
    const { record, has } = launch2004();
    await record.open();
    await record.save(change(done(a), failed));
    expect(has('cmi.completion_status')).toBe('incomplete');
    expect(has('cmi.success_status')).toBe('failed');
    expect(has('cmi.progress_measure')).toBe('0.5');
    expect(has('cmi.score.scaled')).toBe('0.4');
    void record.save(change(done(a), standing({ completed: true, success: 'failed', score: 0.4 })));
    expect([has('cmi.completion_status'), has('cmi.success_status')]).toEqual(['completed', 'failed']);
  });

  it('is no score and no success where nothing was graded (lms-behaviours 10)', async () => {
    const { record, said } = launch2004();
    await record.open();
    await record.save(change(done(a), standing({ completed: true })));
    expect(said().filter((call) => /score|success/.test(call))).toEqual([]);
  });

  it('is a raw score that is a hundred times the scaled one (lms-behaviours 10)', async () => {
    const { record, has, host } = launch2004();
    await record.open();
    await record.save(change(done(a), standing({ success: 'failed', score: 2 / 3 })));
    expect([has('cmi.score.scaled'), has('cmi.score.raw')]).toEqual(['0.66', '66']);
    expect(refusals2004(host)).toEqual([]);
  });

  it('is never a lower status or score than the LMS has (lms-behaviours 7)', async () => {
    const stored = {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '0.95',
    };
    const { record, said } = launch2004({ host: { stored } });
    await record.open();
    for (const told of [failed, standing({}), passed]) void record.save(change(done(a), told));
    expect(said().filter((call) => /status|score/.test(call))).toEqual([]);
  });

  it('is told again only of what changed (lms-behaviours 28)', async () => {
    const { record, said } = launch2004();
    await record.open();
    await record.save(change(done(a), passed));
    const before = said().length;
    void record.save(change(merge(done(a), done(b)), passed));
    expect(said().slice(before)).toEqual([expect.stringMatching(/^cmi\.suspend_data = /)]);
  });

  it('takes the refusal of an optional element, and says what else is refused', async () => {
    const optional = launch2004({ host: { unsupported: ['cmi.progress_measure', 'cmi.score.min'] } });
    await optional.record.open();
    expect(await optional.record.save(change(done(a), passed))).toEqual({ ok: true, at: 'lms' });
    const needed = launch2004({ host: { unsupported: ['cmi.location'] } });
    await needed.record.open();
    expect(await needed.record.save(change(merge(done(a), at(b)), passed))).toEqual({ ok: false, why: 'refused' });
    expect(needed.has('cmi.completion_status')).toBe('completed');
  });
});

describe('what a SCORM 2004 LMS brings back', () => {
  it('is the progress and the place, whatever entry says (lms-behaviours 19)', async () => {
    const stored = { 'cmi.suspend_data': bookmark, 'cmi.location': 'b', 'cmi.entry': '' };
    const { record } = launch2004({ host: { stored } });
    const opening = await record.open();
    expect(opening).toMatchObject({ notices: [], mode: 'normal', place: { course: 'kc-01', page: 'b' } });
    expect(opening.progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
  });

  it('is nothing where nothing was ever set: error 403 is no refusal (lms-behaviours 4)', async () => {
    const { record, host } = launch2004();
    expect(await record.open()).toMatchObject({ progress: noProgress, notices: [] });
    expect(host.log.filter(({ error }) => error === '403').length).toBeGreaterThan(0);
    expect(refusals2004(host)).toEqual([]);
  });

  it('is left untouched when the LMS would not give it', async () => {
    const { record, said } = launch2004({ host: { unsupported: ['cmi.suspend_data'] } });
    expect((await record.open()).notices).toEqual(['lms-refused']);
    expect(await record.save(change(done(a), passed))).toEqual({ ok: false, why: 'refused' });
    expect(said().filter((call) => call.includes('suspend_data'))).toEqual([]);
  });

  it('is set aside and written over when it is another program’s (lms-behaviours 18)', async () => {
    const kept: string[] = [];
    const { record, has } = launch2004({
      host: { stored: { 'cmi.suspend_data': '{"slide":7}' } },
      record: { keepAside: (text) => kept.push(text) },
    });
    expect(await record.open()).toMatchObject({ progress: noProgress, notices: ['quarantined'] });
    void record.save(change(merge(done(a), at(b))));
    expect(kept).toEqual(['{"slide":7}']);
    expect(has('cmi.suspend_data')).toBe(bookmark);
  });

  it('fits an LMS of the 2nd edition: never more than 4,000 characters (lms-behaviours 18)', async () => {
    const { record, has } = launch2004({ record: { limit: 20 } });
    await record.open();
    void record.save(change(merge(done(a), at(b))));
    expect(has('cmi.suspend_data').length).toBeLessThanOrEqual(20);
  });
});

describe('a SCORM 2004 launch that does not count (lms-behaviours 25)', () => {
  it.each([
    ['review', { 'cmi.mode': 'review' }, 'review'],
    ['browse', { 'cmi.mode': 'browse' }, 'browse'],
    ['no-credit', { 'cmi.credit': 'no-credit' }, 'browse'],
  ])('writes nothing in %s', async (_, tells, mode) => {
    const stored = { 'cmi.suspend_data': bookmark, 'cmi.completion_status': 'completed' };
    const { record, said } = launch2004({ host: { stored, tells } });
    const opening = await record.open();
    expect(opening.mode).toBe(mode);
    expect(opening.progress.courses).toMatchObject({ 'kc-01': { lessons: { a: 2 } } });
    expect(await record.save(change(done(b), passed))).toEqual({ ok: true, at: 'memory' });
    expect(await record.erase()).toEqual({ ok: true, at: 'memory' });
    record.leave('hidden');
    record.leave('finish');
    expect(said()).toEqual(['Initialize', 'Terminate']);
  });
});

describe('erasing a SCORM 2004 record', () => {
  it('forgets the progress and the place and lowers no status (lms-behaviours 20)', async () => {
    const stored = { 'cmi.suspend_data': bookmark, 'cmi.location': 'b', 'cmi.completion_status': 'completed' };
    const first = launch2004({ host: { stored } });
    await first.record.open();
    void first.record.erase();
    first.record.leave('finish');
    const next = launch2004({ host: { stored: first.host.stored() } });
    expect(await next.record.open()).toMatchObject({ progress: { courses: { 'kc-01': { lessons: {} } } } });
    expect(next.has('cmi.completion_status')).toBe('completed');
    expect(next.has('cmi.location')).toBe('-');
  });
});
