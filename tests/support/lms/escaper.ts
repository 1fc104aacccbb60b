import type { Personality } from './personality.ts';

/** LMSs that change what they store on its way into the database. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const changing = (change: (value: string) => string): Personality => ({
  keeps: (stored) => Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, change(value)])),
});

/** As for showing in a page. */
export const htmlEscaper = changing((value) => value.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign));

/** Blanks at both ends go, and rows of them become one. */
export const trimmer = changing((value) => value.trim().replaceAll(/\s+/g, ' '));

/** Only what windows-1251 has survives: the way to it is not taken back, as in a database whose table says cp1251. */
export const cp1251 = changing((value) => value.replaceAll(/[^\0-\u007fЀ-џ№«»—–…]/gu, '?'));
