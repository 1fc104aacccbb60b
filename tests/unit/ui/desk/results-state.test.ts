import { describe, expect, test } from 'vitest';
import { staff } from '#tests/support/results-desk.ts';
import { learnerFile, taken } from '#tests/support/results-files.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import {
  nothingOpen,
  partKey,
  withCourse,
  withDecisions,
  withList,
  withoutFile,
  withReadings,
} from '#ui/desk/results/results-state.ts';

const file = taken('own.json', learnerFile());
const opened = withReadings(nothingOpen, [{ ok: true, file }]);

describe('files with results', () => {
  test('are taken or told one by one, and the same file is taken once', () => {
    const again = withReadings(opened, [
      { ok: true, file: { ...file, name: 'copy.json' } },
      { ok: false, name: 'x.png', why: 'нет' },
    ]);
    expect(again.files).toEqual([file]);
    expect(again.refusals).toEqual([
      { name: 'copy.json', why: text.sameFile },
      { name: 'x.png', why: 'нет' },
    ]);
    expect(again.said).toBe(text.filesDone(0, 2));
  });

  test('are taken away again', () => {
    expect(withoutFile(opened, file).files).toEqual([]);
  });

  test('get the course that the officer names, or none, and that is not lost unasked', () => {
    const none = withCourse(opened, { file, title: 'kc-01', course: 'none' });
    expect(none.files[0]?.parts[0]?.course).toBeUndefined();
    expect([...none.leftOut]).toEqual([partKey(file, 'kc-01')]);
    expect(none.isDirty).toBe(true);
    const [left = file] = none.files;
    const named = withCourse(none, { file: left, title: 'kc-01', course: file.parts[0]?.course });
    expect(named.files).toEqual(opened.files);
    expect(named.leftOut.size).toBe(0);
  });
});

describe('a list', () => {
  const decided = withDecisions(opened, [['someone', { by: 'left-out' }]], '');

  test('that is refused leaves everything as it was', () => {
    expect(withList(decided, { ok: false, why: 'нет' })).toEqual({ ...decided, refusal: 'нет' });
  });

  test('takes the place of the one before, with decisions about its people, and says whether it has codes', () => {
    const next = withList(decided, { ok: true, list: staff(), hasCodes: false });
    expect([next.work?.list.people.length, next.hasCodes, next.decisions.size, next.isDirty]).toEqual([
      3,
      false,
      0,
      false,
    ]);
    expect(withList(next, { ok: true, work: { list: staff(), deadline: '2026-12-31' } })).toMatchObject({
      hasCodes: true,
      work: { deadline: '2026-12-31' },
    });
  });

  test('forgets a decision that is taken back', () => {
    expect(withDecisions(decided, [['someone', undefined]], '').decisions.size).toBe(0);
  });
});
