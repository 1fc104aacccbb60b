import type { Answer } from './answer.ts';
import { pauseOf, type XapiClock } from './clock.ts';

/** Milliseconds before the second and the third try: who opens a course does not wait long. */
const pauses = [1000, 2000] as const;

const longest = 5000;

/** Tries again what the network or a busy server kept from being answered. */
export const patiently = async <Value>(
  attempt: () => Promise<Answer<Value>>,
  clock: Pick<XapiClock, 'later'>,
): Promise<Answer<Value>> => {
  let answer = await attempt();
  for (const pause of pauses) {
    if (answer.ok || (answer.why !== 'offline' && answer.why !== 'busy')) return answer;
    await pauseOf(clock, Math.min(longest, Math.max(pause, answer.wait ?? 0)));
    answer = await attempt();
  }
  return answer;
};
