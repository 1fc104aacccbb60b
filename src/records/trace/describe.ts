import { crc32 } from '#domain/crc32.ts';
import type { Described } from './entry.ts';

/** Words of the standards: they say how a course stands, not what a learner is called or answered. */
const vocabulary: ReadonlySet<string> = new Set([
  ...['true', 'false', '1', '0', 'null', 'undefined'],
  ...['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted', 'not-attempted', 'unknown'],
  ...['normal', 'review', 'browse', 'credit', 'no-credit'],
  ...['ab-initio', 'resume', 'suspend', 'time-out', 'logout'],
]);

const isName = (element: string): boolean => /^cmi(?:\.(?:[a-z_]+|\d+))+$/.test(element) && element.length <= 100;

/** The element's name where it is one; nothing else of what was passed. */
export const describeElement = (element: string): string => (isName(element) ? element : 'other');

const isPersonal = (element: string): boolean =>
  /student_(?:id|name|preference)|learner_(?:id|name|preference|response)|comments|launch_data/.test(element);

/** What an answer was, and how it was judged, is nobody's business but the learner's. */
const isAnswer = (element: string): boolean => element.startsWith('cmi.interactions.');

const bySize = (text: string): Described =>
  text === '' ? { is: 'empty' } : { is: Number.isNaN(Number(text)) ? 'text' : 'number', length: text.length };

/** `value`: what an element was set to, or what an LMS gave back, whatever it is. */
export const describeValue = (element: string, value: unknown): Described => {
  if (value === undefined || value === null) return { is: 'nothing' };
  const text = String(value);
  if (isPersonal(element)) return { is: 'hidden' };
  if (element === 'cmi.suspend_data')
    return text === ''
      ? { is: 'empty' }
      : { is: 'data', length: text.length, crc: crc32(new TextEncoder().encode(text)) };
  if (element.endsWith('._count') && /^\d{1,4}$/.test(text)) return { is: 'count', count: Number(text) };
  if (!isAnswer(element) && vocabulary.has(text)) return { is: 'word', word: text };
  return bySize(text);
};

/** What a call says of itself: consent, or anything else that an LMS makes of it. */
export const describeConsent = (value: unknown): Described => describeValue('', value);
