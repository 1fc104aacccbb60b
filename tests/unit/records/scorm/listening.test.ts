import { describe, expect, test } from 'vitest';
import { listeningIn } from '#records/scorm/listening.ts';
import type { Element, ListeningModel } from '#records/scorm/model.ts';
import { listening12 } from '#records/scorm12/listening12.ts';
import { listening2004 } from '#records/scorm2004/listening2004.ts';

/** A session of an LMS that keeps what it is told of `known` elements and refuses all others. */
const sessionWith = (known: Readonly<Record<string, string>>) => {
  const has = new Map(Object.entries(known));
  const taken: Element[] = [];
  return {
    taken,
    session: {
      isOpen: () => true,
      get: (name: string) => ({ ok: has.has(name), value: has.get(name) ?? '', code: has.has(name) ? 0 : 401 }),
      offer: (element: Element) => {
        if (!has.has(element[0])) return false;
        taken.push(element);
        return true;
      },
      commit: async () => ({ ok: true, at: 'lms' }) as const,
    },
  };
};

const preferences = (model: ListeningModel, sound: string, speed: string) =>
  listeningIn(sessionWith({ [model.sound]: sound, [model.speed]: speed }).session, model, () => true).read();

describe('how a learner wants to listen', () => {
  test.each([
    ['-1', '100', { soundOff: true, speed: 2 }],
    ['0', '0', { soundOff: false, speed: undefined }],
    ['80', '-100', { soundOff: false, speed: 0.5 }],
    ['', 'fast', { soundOff: false, speed: undefined }],
  ])('is read in SCORM 1.2: sound %j, speed %j', (sound, speed, told) => {
    expect(preferences(listening12, sound, speed)).toEqual(told);
  });

  test.each([
    ['0', '1.5', { soundOff: true, speed: 1.5 }],
    ['1', '1', { soundOff: false, speed: 1 }],
    ['0.5', '0', { soundOff: false, speed: undefined }],
    ['', '1e9', { soundOff: false, speed: undefined }],
  ])('is read in SCORM 2004: sound %j, speed %j', (sound, speed, told) => {
    expect(preferences(listening2004, sound, speed)).toEqual(told);
  });

  test.each([listening12, listening2004])(
    'says nothing where the LMS knows none of it, and nothing is forced on it',
    (model) => {
      const { session, taken } = sessionWith({});
      const listening = listeningIn(session, model, () => true);
      expect(listening.read()).toEqual({ soundOff: false, speed: undefined });
      listening.setSpeed?.(1.4);
      expect(taken).toEqual([]);
    },
  );

  test.each([
    [listening12, '49'],
    [listening2004, '1.4'],
  ])('is kept in the LMS as it spells it, and read back the same', (model, spelled) => {
    const { session, taken } = sessionWith({ [model.speed]: '' });
    listeningIn(session, model, () => true).setSpeed?.(1.4);
    expect(taken).toEqual([[model.speed, spelled]]);
    expect(model.readSpeed(spelled)).toBeCloseTo(1.4, 1);
  });

  test('is not written where nothing may be: in review, or after the end', () => {
    const { session, taken } = sessionWith({ [listening12.speed]: '' });
    listeningIn(session, listening12, () => false).setSpeed?.(1.4);
    listeningIn({ ...session, isOpen: () => false }, listening12, () => true).setSpeed?.(1.4);
    expect(taken).toEqual([]);
  });
});
