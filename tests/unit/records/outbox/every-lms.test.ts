import { describe, expect, it } from 'vitest';
import { merge } from '#domain/merge.ts';
import { noProgress, type Progress } from '#domain/progress.ts';
import type { LearnerRecord, SaveOutcome } from '#records/learner-record.ts';
import { type FakeOutboxes, fakeOutboxes, kept } from '#tests/support/fake-outboxes.ts';
import { type Launched, type LaunchWords, type LmsOfOne, lmss } from '#tests/support/outbox-launches.ts';
import { a, b, done } from '#tests/support/scorm12-launch.ts';
import { settled } from '#tests/support/xapi/cmi5-launch.ts';
import { tabMemory } from '#tests/support/xapi/surroundings.ts';

const lessonsOf = ({ courses }: Progress): unknown => Object.values(courses)[0]?.lessons ?? {};

/** A device with the LMS that is reached from it. */
const place = (make: () => LmsOfOne, outboxes: FakeOutboxes = fakeOutboxes()) => {
  const lms = make();
  const memory = tabMemory();
  const launch = async (words?: LaunchWords & { readonly isReload?: boolean }) => {
    const launched = lms.launch(words);
    const record = kept(launched.record, { store: outboxes, memory, isReload: words?.isReload ?? false });
    return { ...launched, record, opening: await record.open() };
  };
  return { lms, outboxes, launch };
};

type Open = Launched & { readonly record: LearnerRecord };

/** What the learner is shown of one change: first what is on the device, then what came of it. */
const shown = async ({ record, wait }: Open, delta: Progress, before = noProgress): Promise<readonly unknown[]> => {
  const said: unknown[] = [];
  const change = { delta, progress: merge(before, delta) };
  const outcome = record.save(change, () => said.push('device'));
  let last: SaveOutcome | undefined;
  void outcome.then((one) => {
    last = one;
  });
  for (let pause = 0; pause < 3 && !last; pause += 1) await wait();
  return [...said, last];
};

const left = async ({ record, wait }: Open): Promise<void> => {
  record.leave('finish');
  await wait();
};

const sent = { ok: true, at: 'lms' };

for (const [name, make] of Object.entries(lmss)) {
  describe(`the outbox beside an LMS by ${name}`, () => {
    it('says that an answer is on the device, then that it was sent, once the LMS gave its token back', async () => {
      const { launch } = place(make);
      const first = await launch();
      await shown(first, done(a));
      await left(first);
      const second = await launch();
      expect(await shown(second, done(b), second.opening.progress)).toEqual(['device', sent]);
    });

    it('confirms what the LMS brought back, and forgets it', async () => {
      const { launch, outboxes } = place(make);
      const first = await launch();
      await shown(first, done(a));
      await left(first);
      expect(outboxes.kept()).toHaveLength(1);
      const { opening } = await launch();
      expect(opening.outbox).toBe('confirmed');
      expect(lessonsOf(opening.progress)).toEqual({ a: 2 });
      await settled();
      expect(outboxes.kept()).toEqual([]);
    });

    it('keeps what the LMS did not take, says so, and sends it at the next launch', async () => {
      const { launch } = place(make);
      await left(await launch());
      const cut = await launch();
      cut.cut();
      const [, outcome] = await shown(cut, done(a));
      expect(outcome).toMatchObject({ ok: false, kept: 'device' });
      await left(cut);

      const next = await launch();
      expect(next.opening.outbox).toBe('resent');
      expect(lessonsOf(next.opening.progress)).toEqual({ a: 2 });
      await next.wait();
      await left(next);
      const last = await launch();
      expect(last.opening.outbox).toBe('confirmed');
      expect(lessonsOf(last.opening.progress)).toEqual({ a: 2 });
    });

    it('makes up for an LMS that said yes and lost it', async () => {
      const { launch } = place(make);
      await left(await launch());
      const lied = await launch();
      expect((await shown(lied, done(a))).at(-1)).toEqual(sent);
      await left(lied);
      lied.lose();
      const { opening } = await launch();
      expect(opening.outbox).toBe('resent');
      expect(lessonsOf(opening.progress)).toEqual({ a: 2 });
    });

    it('lets a reset in the LMS stay a reset', async () => {
      const { lms, launch } = place(make);
      await left(await launch());
      const before = await launch();
      await shown(before, done(a));
      await left(before);
      lms.reset();
      const { opening } = await launch();
      expect(opening).not.toHaveProperty('outbox');
      expect(opening).not.toHaveProperty('offered');
      expect(lessonsOf(opening.progress)).toEqual({});
    });

    it('does not say that an answer is on the device before the LMS proved to keep the token, and asks when it did not', async () => {
      const { launch } = place(make);
      const first = await launch();
      first.cut();
      const said = await shown(first, done(a));
      expect(said).not.toContain('device');
      await left(first);
      first.lose();
      const { opening } = await launch();
      expect(lessonsOf(opening.progress)).toEqual({});
      expect(lessonsOf(opening.offered ?? noProgress)).toEqual({ a: 2 });
    });

    it('is without meaning for another learner on the same machine', async () => {
      const outboxes = fakeOutboxes();
      const one = place(make, outboxes);
      const first = await one.launch();
      first.cut();
      await shown(first, done(a));
      await left(first);
      const other = place(() => make('u-18'), outboxes);
      const { opening } = await other.launch();
      expect(opening.progress.courses).toEqual({});
      if (name !== 'cmi5') expect(opening).not.toHaveProperty('offered');
    });

    it('names nobody on the device', async () => {
      const { launch, outboxes } = place(make);
      const first = await launch();
      await shown(first, done(a));
      expect(outboxes.kept()).toHaveLength(1);
      expect(JSON.stringify(outboxes.kept())).not.toMatch(/u-17|anna|mailto|Анна|lms\.test/);
      expect(outboxes.kept()[0]?.hash).toMatch(/^[\da-f]{64}$/);
    });

    it('goes on after a reload that the LMS refuses, and sends it at the next launch', async () => {
      const { launch } = place(make);
      await left(await launch());
      const before = await launch();
      await shown(before, done(a));
      await left(before);
      const reloaded = await launch({ refuses: true, isReload: true });
      expect(reloaded.opening.notices).toEqual(['lms-refused-kept']);
      expect(lessonsOf(reloaded.opening.progress)).toEqual({ a: 2 });
      expect((await shown(reloaded, done(b), done(a))).at(-1)).toEqual({ ok: true, at: 'device' });
      const { opening } = await launch();
      expect(lessonsOf(opening.progress)).toEqual({ a: 2, b: 2 });
    });

    it('is not taken for that of whoever opens the course in the same tab when the LMS refuses', async () => {
      const { launch } = place(make);
      await left(await launch());
      const before = await launch();
      await shown(before, done(a));
      await left(before);
      const { opening } = await launch({ refuses: true });
      expect(opening.progress).toEqual(noProgress);
      expect(opening.notices).toEqual(['lms-refused']);
    });

    it('keeps what is answered after the end for the next launch', async () => {
      const { launch } = place(make);
      await left(await launch());
      const ended = await launch();
      await left(ended);
      expect((await shown(ended, done(a))).at(-1)).toEqual({ ok: true, at: 'device' });
      expect(lessonsOf((await launch()).opening.progress)).toEqual({ a: 2 });
    });

    it('is erased with everything else, and nothing of it comes back', async () => {
      const { launch, outboxes } = place(make);
      await left(await launch());
      const cut = await launch();
      cut.cut();
      await shown(cut, done(a));
      cut.cut(false);
      void cut.record.erase();
      await cut.wait();
      expect(outboxes.kept()).toEqual([]);
      await left(cut);
      expect(lessonsOf((await launch()).opening.progress)).toEqual({});
    });

    it('is gone where the device refuses storage: everything works, and nothing is said of the device', async () => {
      const { launch, outboxes } = place(make);
      outboxes.refuse();
      const first = await launch();
      expect(await shown(first, done(a))).toEqual([sent]);
      await left(first);
      const second = await launch();
      second.cut();
      const [outcome, ...more] = await shown(second, done(b), done(a));
      expect(more).toEqual([]);
      expect(outcome).toMatchObject({ ok: false });
      expect(outcome).not.toHaveProperty('kept');
    });
  });
}

describe.each(['SCORM 1.2', 'SCORM 2004', 'cmi5'])('the outbox in review, by %s', (name) => {
  it('keeps nothing and adds nothing', async () => {
    const { launch, outboxes } = place(lmss[name] ?? (() => expect.fail(name)));
    await left(await launch());
    const cut = await launch();
    cut.cut();
    await shown(cut, done(a));
    await left(cut);
    const before = outboxes.kept();
    const review = await launch({ review: true });
    expect(lessonsOf(review.opening.progress)).toEqual({});
    expect(await shown(review, done(b))).toEqual([{ ok: true, at: 'memory' }]);
    expect(outboxes.kept()).toEqual(before);
  });
});
