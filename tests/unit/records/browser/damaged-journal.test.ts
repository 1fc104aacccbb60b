import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '#domain/merge.ts';
import { noProgress } from '#domain/progress.ts';
import { toRow } from '#records/browser/row.ts';
import { changeOf, course, oneDone, twoDone } from '#tests/contract/learner-record.ts';
import { type Device, newDevice } from '#tests/support/device.ts';
import { progressArbitrary } from '#tests/support/progress-arbitrary.ts';

const put = async (device: Device, ...rows: readonly unknown[]): Promise<void> => {
  for (const row of rows) await device.putRow(row);
};

const row = toRow(oneDone);
const damagedRow = { ...row, text: row.text.replace('lesson-one', 'lesson-0ne') };
const newerRow = { version: 2, something: new Uint8Array([1, 2, 3]) };

describe('a journal with something wrong in it', () => {
  it('opens whatever bytes stand in it, and keeps them aside', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.uint8Array(),
            fc.jsonValue(),
            fc.record({ version: fc.integer(), text: fc.string(), crc: fc.nat() }),
          ),
        ),
        async (junk) => {
          const device = newDevice();
          await put(device, toRow(twoDone), ...junk);
          const { progress } = await device.tab().open();
          expect(progress).toEqual(twoDone);
          const kept = [...(await device.rowsIn('quarantine')), ...(await device.rowsIn('journal'))];
          for (const bytes of junk) expect(kept).toContainEqual(bytes);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('sets a damaged row aside, says so once and reads the rest', async () => {
    const device = newDevice();
    await put(device, toRow(twoDone), damagedRow);
    const opening = await device.tab().open();
    expect(opening).toMatchObject({ progress: twoDone, notices: ['quarantined'] });
    expect(await device.rowsIn('quarantine')).toEqual([damagedRow]);
    expect(await device.tab().open()).toMatchObject({ progress: twoDone, notices: [] });
  });

  it('keeps the sound part of a row that is intact and odd, and the row aside', async () => {
    const odd = toRow(JSON.parse(JSON.stringify(oneDone).replace('"lesson-one":2', '"lesson-one":2,"lesson-two":9')));
    const device = newDevice();
    await put(device, odd);
    expect(await device.tab().open()).toMatchObject({ progress: oneDone, notices: ['quarantined'] });
    expect(await device.rowsIn('quarantine')).toEqual([odd]);
    expect(await device.tab().open()).toMatchObject({ progress: oneDone, notices: [] });
  });

  it('leaves a row of a newer version where it is, whatever happens around it', async () => {
    const device = newDevice();
    await put(device, newerRow, damagedRow, ...Array(5).fill(toRow(oneDone)));
    const record = device.tab({ rows: 2 });
    expect(await record.open()).toMatchObject({ progress: oneDone, notices: ['quarantined', 'newer-version'] });
    await record.restore(twoDone);
    expect(await device.tab().open()).toMatchObject({ progress: twoDone, notices: ['newer-version'] });
    expect(await device.rowsIn('journal')).toContainEqual(newerRow);
  });

  it('is read all the same when nothing can be written, and nothing of it is lost', async () => {
    const device = newDevice();
    await put(device, toRow(twoDone));
    // The highest key there is: no row can be added after it.
    await device.putRow(damagedRow, 2 ** 53);
    expect(await device.tab().open()).toMatchObject({ progress: twoDone, notices: ['quarantined'] });
    expect(await device.rowsIn('journal')).toEqual([toRow(twoDone), damagedRow]);
  });

  it('forgets what was set aside when everything is erased', async () => {
    const device = newDevice();
    await put(device, newerRow, damagedRow);
    const record = device.tab();
    await record.open();
    await record.erase();
    expect([await device.rowsIn('quarantine'), await device.rowsIn('journal')]).toEqual([[], []]);
  });
});

describe('a long journal', () => {
  it('is merged into one row when it is opened, and says the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(progressArbitrary, { minLength: 3, maxLength: 8 }), async (deltas) => {
        const device = newDevice();
        await put(device, ...deltas.map(toRow));
        const before = await device.tab({ rows: 2 }).open();
        expect(await device.rowsIn('journal')).toHaveLength(1);
        const after = await device.tab().open();
        expect(after.progress).toEqual(before.progress);
        expect(after.progress).toEqual(deltas.reduce(merge, noProgress));
      }),
      { numRuns: 50 },
    );
  });

  it('loses no change that another tab makes while it is merged', async () => {
    const device = newDevice();
    await put(device, ...Array(5).fill(toRow(oneDone)));
    const other = device.tab();
    await other.open();
    await Promise.all([device.tab({ rows: 2 }).open(), other.save(changeOf(twoDone))]);
    const { progress } = await device.tab().open();
    expect(progress.courses[course]?.lessons).toEqual({ 'lesson-one': 2, 'lesson-two': 2 });
  });
});

it('a device keeps its name until everything is erased', async () => {
  const device = newDevice();
  const first = device.tab();
  const { replica } = await first.open();
  expect((await device.tab().open()).replica).toBe(replica);
  await first.erase();
  expect((await device.tab().open()).replica).not.toBe(replica);
});
