import { type Device, newDevice, openFaulty } from '../device.ts';
import type { Lms } from './lms.ts';

/** The open web in the words of an LMS: the device keeps everything, and nobody else is told. */
export const deviceLms = (device: Device = newDevice()): Lms => {
  let isFull = false;
  let failedAt: number | undefined;
  return {
    launch: () => {
      const now = () => performance.now();
      const fault = () => {
        if (!isFull) return undefined;
        failedAt = now();
        return { committing: 'QuotaExceededError' };
      };
      return {
        record: device.tab({ openDatabase: openFaulty(device.name, fault) }),
        now,
        pass: () => new Promise((resolve) => setTimeout(resolve)),
      };
    },
    suffer: (trouble) => {
      isFull = trouble !== undefined;
    },
    reset: () => undefined,
    seen: () => ({ completed: false, passed: false, score: undefined }),
    answers: () => [],
    writes: () => 0,
    failedAt: () => failedAt,
  };
};
