import { type Answer, refused } from './answer.ts';
import type { Lrs } from './lrs.ts';
import type { Statement } from './statement.ts';

/** So many go in one request. */
const most = 10;

export type Delivery = {
  readonly add: (statements: readonly Statement[]) => void;
  /** Sends what waits, in order; what could not be sent goes again with the next call. */
  readonly flush: () => Promise<Answer<undefined>>;
  /** Sends in the same turn, in one request, what is not under way; `last` comes after it. For leaving the page. */
  readonly close: (last: readonly Statement[]) => Promise<Answer<undefined>>;
};

const delivered = { ok: true, value: undefined } as const;

/** Sent before or against a rule of the LMS: sending it again changes nothing. */
const isVerdict = (answer: Answer<undefined>): boolean =>
  !answer.ok && (answer.why === 'refused' || answer.why === 'conflict');

/**
 * Statements on their way to an LRS, each with an id of its own, so that one whose answer was lost can be sent again.
 * One that the LRS refuses must not keep the others back: they are then sent one by one. `isAlive`: whether the LRS
 * still takes anything of this session.
 */
export const delivery = (send: Lrs['send'], isAlive: () => Promise<boolean>): Delivery => {
  let waiting: readonly Statement[] = [];
  const flying = new Set<Statement>();
  let running: Promise<Answer<undefined>> | undefined;

  const without = (gone: readonly Statement[]): void => {
    waiting = waiting.filter((statement) => !gone.includes(statement));
  };

  const attempt = async (batch: readonly Statement[]): Promise<Answer<undefined>> => {
    for (const statement of batch) flying.add(statement);
    const answer = await send(batch);
    for (const statement of batch) flying.delete(statement);
    if (answer.ok) without(batch);
    return answer;
  };

  /** A session that has run out refuses everything; then all is kept. In one that lives, what was refused is given up. */
  const oneByOne = async (batch: readonly Statement[]): Promise<Answer<undefined>> => {
    const stuck: Statement[] = [];
    for (const statement of batch) {
      const answer = await attempt([statement]);
      if (answer.ok) continue;
      if (answer.why === 'conflict') without([statement]);
      else if (isVerdict(answer)) stuck.push(statement);
      else return answer;
    }
    if (stuck.length === batch.length && !(await isAlive())) return refused;
    without(stuck);
    return delivered;
  };

  const onGround = (): readonly Statement[] => waiting.filter((statement) => !flying.has(statement));

  const run = async (): Promise<Answer<undefined>> => {
    for (let batch = onGround().slice(0, most); batch.length > 0; batch = onGround().slice(0, most)) {
      const answer = await attempt(batch);
      const singly = isVerdict(answer) ? await oneByOne(batch) : answer;
      if (!singly.ok) return singly;
    }
    return delivered;
  };

  return {
    add: (statements) => {
      waiting = [...waiting, ...statements];
    },
    flush: () => {
      // The run that is under way takes along what was added since.
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
    close: (last) => {
      waiting = [...waiting, ...last];
      return attempt(onGround());
    },
  };
};
