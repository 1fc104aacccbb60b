import { type Device, newDevice, openFaulty } from '../device.ts';
import type { Lms, Trouble } from './lms.ts';

/** The open web in the words of an LMS: the device keeps everything, and nobody else is told. */
export const deviceLms = (device: Device = newDevice()): Lms => {
  let trouble: Trouble | undefined;
  let failedAt: number | undefined;
  return {
    launch: () => {
      const now = () => performance.now();
      const fault = () => {
        if (!trouble) return undefined;
        failedAt = now();
        // A database that is being closed, as another tab asked or the disk made it.
        return trouble === 'throws' ? { beginning: 'InvalidStateError' } : { committing: 'QuotaExceededError' };
      };
      return {
        record: device.tab({ openDatabase: openFaulty(device.name, fault) }),
        now,
        pass: () => new Promise((resolve) => setTimeout(resolve)),
      };
    },
    suffer: (now) => {
      trouble = now;
    },
    reset: () => undefined,
    seen: () => ({ completed: false, passed: false, score: undefined }),
    answers: () => [],
    writes: () => 0,
    failedAt: () => failedAt,
  };
};
