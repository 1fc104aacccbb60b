import type { ListeningModel } from '#records/scorm/model.ts';

/** SCORM 1.2 RTE, 3.4.4, cmi.student_preference.speed: from the slowest to the fastest. */
const fastest = 100;

/** SCORM 1.2 RTE, 3.4.4, cmi.student_preference: all of it is optional. */
export const listening12: ListeningModel = {
  sound: 'cmi.student_preference.audio',
  speed: 'cmi.student_preference.speed',
  // Any negative number: off. 0: nothing is said.
  isOff: (sound) => Number.parseInt(sound, 10) < 0,
  // The standard names no factor: the ends are taken for half and twice the usual speed.
  readSpeed: (speed) => {
    const step = Number.parseInt(speed, 10);
    return step >= -fastest && step <= fastest && step !== 0 ? 2 ** (step / fastest) : undefined;
  },
  writeSpeed: (speed) => String(Math.max(-fastest, Math.min(fastest, Math.round(Math.log2(speed) * fastest)))),
};
