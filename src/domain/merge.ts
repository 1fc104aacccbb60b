import { byCanonical } from './canonical.ts';
import { mergeCourse } from './merge-course.ts';
import { mergeRecords, updated } from './merge-records.ts';
import { firstBy } from './order.ts';
import type { Progress, Register } from './progress.ts';
import { byStamp } from './stamp.ts';

const laterFirst = (a: Register<unknown>, b: Register<unknown>): number =>
  byStamp(b.stamp, a.stamp) || byCanonical(a.value, b.value);

const later = <Value>(a: Register<Value>, b: Register<Value>): Register<Value> =>
  firstBy<Register<Value>>(laterFirst)(a, b);

const mergeRegister = <Value>(
  a: Register<Value> | undefined,
  b: Register<Value> | undefined,
): Register<Value> | undefined => (a && b ? later(a, b) : (a ?? b));

/**
 * Everything that either of the two knows. Commutative, associative and idempotent, with `noProgress` as identity,
 * so two tabs, a replayed save, an imported file and a resumed session are all this one operation.
 * `a` itself when `b` adds nothing.
 */
export const merge = (a: Progress, b: Progress): Progress =>
  updated(a, {
    courses: mergeRecords(a.courses, b.courses, mergeCourse),
    place: mergeRegister(a.place, b.place),
    track: mergeRegister(a.track, b.track),
    estimates: mergeRecords(a.estimates, b.estimates, later),
  });
