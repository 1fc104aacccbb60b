import { beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '#domain/progress.ts';
import { openNamed } from '#records/browser/database.ts';
import type { LearnerRecord } from '#records/learner-record.ts';
import { changeOf, oneDone, twoDone } from '#tests/contract/learner-record.ts';
import { type Device, newDevice } from '#tests/support/device.ts';

const silent = { tell: () => undefined, hear: () => undefined };

/** Lets everything that is under way come to its end. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const followed = async (record: LearnerRecord) => {
  const heard = { deltas: [] as Progress[], erased: 0 };
  record.follow(
    (delta) => heard.deltas.push(delta),
    () => {
      heard.erased += 1;
    },
  );
  await record.open();
  return heard;
};

// The first message of a tab fetches what reads messages; how long that takes is the machine's affair.
beforeAll(() => import('#records/browser/parse-message.ts'));

const stored = async (device: Device): Promise<Progress> => (await device.tab({ tabs: silent }).open()).progress;

describe('a second tab', () => {
  it('hears what the first has put on the device', async () => {
    const device = newDevice();
    const [first, second] = [device.tab(), device.tab()];
    const heard = await followed(second);
    await first.open();
    await first.save(changeOf(oneDone));
    await settled();
    expect(heard).toEqual({ deltas: [oneDone], erased: 0 });
  });

  it('believes no message', async () => {
    const device = newDevice();
    const heard = await followed(device.tab());
    const liar = device.newTab();
    const delta = { courses: { 'kc-01': { epoch: 999 } }, estimates: [], place: 'here' };
    for (const message of [
      undefined,
      'erased',
      [],
      { kind: 'delta' },
      { kind: 'delta', generation: '0', delta: oneDone },
    ]) {
      liar.tell(message);
    }
    liar.tell({ kind: 'erased' });
    liar.tell({ kind: 'delta', generation: 7, delta: oneDone });
    liar.tell({ kind: 'delta', generation: 0, delta });
    await settled();
    expect(heard).toEqual({ deltas: [{ courses: {}, estimates: {} }], erased: 0 });
  });

  it('is told when the first erases, and goes on from nothing', async () => {
    const device = newDevice();
    const [first, second] = [device.tab(), device.tab()];
    await first.open();
    await first.save(changeOf(oneDone));
    const heard = await followed(second);
    await first.erase();
    await settled();
    expect(heard.erased).toBe(1);
    expect((await second.open()).progress.courses).toEqual({});
    expect(await second.save(changeOf(twoDone))).toEqual({ ok: true, at: 'device' });
    expect(await stored(device)).toEqual(twoDone);
  });

  it('is told when the first restores, and then reads what was restored', async () => {
    const device = newDevice();
    const [first, second] = [device.tab(), device.tab()];
    await first.open();
    await first.save(changeOf(twoDone));
    const heard = await followed(second);
    await first.restore(oneDone);
    await settled();
    expect(heard.erased).toBe(1);
    expect((await second.open()).progress).toEqual(oneDone);
  });
});

describe('a tab that missed an erasure', () => {
  it('brings nothing back: its save answers closed, and it is told', async () => {
    const device = newDevice();
    const old = device.tab({ tabs: silent });
    const heard = await followed(old);
    await old.save(changeOf(oneDone));
    await device.tab().erase();
    expect(await old.save(changeOf(twoDone))).toEqual({ ok: false, why: 'closed' });
    expect(heard.erased).toBe(1);
    expect((await stored(device)).courses).toEqual({});
    expect(await old.save(changeOf(twoDone))).toEqual({ ok: true, at: 'device' });
    expect(await stored(device)).toEqual(twoDone);
  });

  it('brings nothing back by several saves of one turn, and is told once', async () => {
    const device = newDevice();
    const old = device.tab({ tabs: silent });
    const heard = await followed(old);
    await device.tab().erase();
    const outcomes = await Promise.all([old.save(changeOf(oneDone)), old.save(changeOf(twoDone))]);
    expect(outcomes).toEqual(Array(2).fill({ ok: false, why: 'closed' }));
    expect(heard.erased).toBe(1);
    expect((await stored(device)).courses).toEqual({});
  });

  it('is told when it opens again', async () => {
    const device = newDevice();
    const old = device.tab({ tabs: silent });
    const heard = await followed(old);
    await device.tab().erase();
    await old.open();
    expect(heard.erased).toBe(1);
  });

  it('brings nothing back after its connection was lost', async () => {
    const device = newDevice();
    let lose: () => void = () => undefined;
    const old = device.tab({
      tabs: silent,
      openDatabase: (onLost) => {
        lose = onLost;
        return openNamed(device.name)(onLost);
      },
    });
    const heard = await followed(old);
    await device.tab().erase();
    lose();
    expect(await old.save(changeOf(oneDone))).toEqual({ ok: false, why: 'closed' });
    expect(heard.erased).toBe(1);
    expect((await stored(device)).courses).toEqual({});
  });

  it('brings nothing back when both happen in one turn', async () => {
    const device = newDevice();
    const [one, other] = [device.tab(), device.tab()];
    await Promise.all([one.open(), other.open()]);
    await Promise.all([
      other.save(changeOf(oneDone)),
      one.erase(),
      other.save(changeOf(twoDone)),
      one.save(changeOf(oneDone)),
    ]);
    expect((await stored(device)).courses).toEqual({});
  });
});
