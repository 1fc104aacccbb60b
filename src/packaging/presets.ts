import type { PackageFormat } from './formats.ts';
import type { ToldSettings } from './told-settings.ts';

/** What a package for one system is made with. */
export type LmsPreset = {
  /** ASCII; its name and its reason stand in `#text/package-desk.ts`. */
  readonly id: 'moodle' | 'websoft' | 'ispring' | 'mirapolis' | 'other';
  readonly format: PackageFormat;
  readonly settings: ToldSettings;
  /** Whether somebody ran a package of this project in that system. None was so far. */
  readonly isTried: boolean;
};

// SCORM 1.2 is what every system on the market takes. Moodle's own code was read for both versions, and 2004 tells it
// more; of the other three no source says how they treat 2004.
export const lmsPresets: readonly LmsPreset[] = [
  { id: 'moodle', format: 'scorm2004', settings: {}, isTried: false },
  { id: 'websoft', format: 'scorm12', settings: {}, isTried: false },
  { id: 'ispring', format: 'scorm12', settings: {}, isTried: false },
  { id: 'mirapolis', format: 'scorm12', settings: {}, isTried: false },
  { id: 'other', format: 'scorm12', settings: {}, isTried: false },
];
