import type { Answer } from './answer.ts';
import type { XapiClock } from './clock.ts';
import type { Lrs } from './lrs.ts';
import { patiently } from './patiently.ts';
import { type StatementFrame, statementOf } from './statement.ts';

/** Says `initialized`, the first statement. One whose answer was lost on the way is in the LRS all the same. */
export const begin = async (lrs: Lrs, frame: StatementFrame, clock: XapiClock): Promise<Answer<undefined>> => {
  const statement = statementOf({ verb: 'initialized' }, frame, { at: clock.date(), elapsed: 0 });
  let wasLost = false;
  return patiently(async () => {
    const answer = await lrs.send([statement]);
    if (!answer.ok && wasLost && (answer.why === 'conflict' || answer.why === 'refused'))
      return { ok: true, value: undefined };
    wasLost ||= !answer.ok && answer.why === 'offline';
    return answer;
  }, clock);
};
