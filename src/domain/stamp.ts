import { ascending } from './order.ts';
import type { Stamp } from './progress.ts';

/** No counter is higher, so that a forged one cannot stop the count; there the replica's name decides. */
export const highestCounter = 0xffff_ffff;

/** Lower counter first, then by the replica's name. */
export const byStamp = (a: Stamp, b: Stamp): number =>
  ascending(a.counter, b.counter) || ascending(a.replica, b.replica);
