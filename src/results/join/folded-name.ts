import { foldedHeading } from '#text/staff-headings.ts';

/** A name as it is compared: small letters, one spelling of a letter, no signs, single blanks; what stands in brackets goes. */
export const foldedName = (name: string): string => foldedHeading(name.normalize('NFC'));

export const partsOfName = (name: string): readonly string[] => {
  const folded = foldedName(name);
  return folded === '' ? [] : folded.split(' ');
};

/** One text for the parts of a name, whatever their order. */
export const inAnyOrder = (parts: readonly string[]): string => [...parts].sort().join(' ');

/** Whether two words differ by one letter at most: added, left out, changed, or two that changed places. */
export const isNearly = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 4) return one === other;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a === b) return true;
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || isSwapped;
};
