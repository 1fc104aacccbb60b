import type { ListeningModel } from '#records/scorm/model.ts';

const numberIn = (text: string): number | undefined => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined);

/** SCORM 2004 4th Ed. RTE, 4.2.13. */
export const listening2004: ListeningModel = {
  sound: 'cmi.learner_preference.audio_level',
  speed: 'cmi.learner_preference.delivery_speed',
  // A multiple of the usual level: nothing is left of it.
  isOff: (sound) => numberIn(sound) === 0,
  readSpeed: (speed) => numberIn(speed) || undefined,
  // real (10,7)
  writeSpeed: (speed) => String(Math.round(speed * 100) / 100),
};
