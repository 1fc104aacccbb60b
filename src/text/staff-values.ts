/** What people write in the cells that decide a track, as it is compared: `foldedValue`. */

/** `Д-1 (приём)` is `д1`, «Ведущая  группа» is `ведущая группа`. */
export const foldedValue = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');

/** The second name of a category whose first one is «помощники». */
export const adviserWord = { word: 'советники', category: 2 } as const;

/** In the column of categories: a post of the municipal service, which has none. */
export const municipalWord = 'муниципальная';

export const noWords: readonly string[] = ['', 'нет', 'не руководит', 'no', '0', '-', '–', '—', 'false'];

export const unitWords: readonly string[] = [
  'да',
  'руководит',
  'подразделением',
  'руководит подразделением',
  'yes',
  '1',
  '+',
  'v',
  'true',
  'отделом',
  'управлением',
];

/** Of whoever heads the whole body; more words may follow. */
export const bodyWords: readonly string[] = [
  'орган',
  'органом',
  'руководит органом',
  'администрация',
  'администрацией',
  'глава',
];

/** Letters before the number of an activity and of a role; Latin ones look the same or sound the same. */
export const activityLetters: readonly string[] = ['д', 'd'];
export const overlayLetters: readonly string[] = ['р', 'p', 'r'];
