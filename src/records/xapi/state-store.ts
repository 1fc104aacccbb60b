import { type Answer, refused } from './answer.ts';
import { conditionsOf } from './conditions.ts';
import type { Condition, Lrs, StateDocument } from './lrs.ts';

export type StateStore = {
  readonly read: () => Promise<Answer<StateDocument>>;
  /** Replaces the document by what `make` gives at the moment of writing. Called one after another. */
  readonly write: () => Promise<Answer<unknown>>;
  /** Writes in the same turn, beside a write that may be under way. For leaving the page. */
  readonly writeLast: () => Promise<Answer<unknown>>;
};

type Options = {
  readonly lrs: Pick<Lrs, 'state' | 'write'>;
  readonly id: string;
  readonly make: () => string;
  /** Gets what another session wrote meanwhile, to be part of what `make` gives next. */
  readonly onTheirs: (text: string) => void;
};

type Written = Answer<Pick<StateDocument, 'etag'>>;

/** Two sessions that write at once settle in one round; more is a fault of the LRS. */
const rounds = 3;

const isConflict = (answer: Answer<unknown>): boolean => !answer.ok && answer.why === 'conflict';
const isOffline = (answer: Answer<unknown>): boolean => !answer.ok && answer.why === 'offline';

/** The document as this session wrote it last, and as it stands in the LRS. */
const documentIn = ({ lrs, id, make, onTheirs }: Options) => {
  const conditions = conditionsOf();
  let ours: string | undefined;
  const read = async (): Promise<Answer<StateDocument>> => {
    const answer = await lrs.state(id);
    if (answer.ok) conditions.saw(answer.value);
    return answer;
  };
  return {
    conditions,
    read,
    /** Looks at what stands there now and takes in what another session wrote. */
    look: async (): Promise<Answer<StateDocument>> => {
      const answer = await read();
      const text = answer.ok ? answer.value.text : undefined;
      if (text !== undefined && text !== ours) onTheirs(text);
      return answer;
    },
    put: async (how: 'PUT' | 'POST', condition?: Condition): Promise<Written> => {
      const text = make();
      const answer = await lrs.write(how, { id, text, condition });
      if (answer.ok) {
        ours = text;
        conditions.wrote(answer.value.etag);
      }
      return answer;
    },
  };
};

/**
 * One document of an LRS, written only as it was read. LRSs differ: one refuses a write without a condition (409), one
 * hides its ETag, one does not let a browser send a condition at all.
 */
export const stateStore = (options: Options): StateStore => {
  const { conditions, read, look, put } = documentIn(options);
  /** A write that merges asks for no condition. */
  let usual: 'PUT' | 'POST' = 'PUT';
  let isUnderWay = false;
  let looked: Promise<unknown> = Promise.resolve();

  /** A browser that may not send a condition fails like one without a network. */
  const attempt = async (): Promise<Written> => {
    const condition = usual === 'PUT' ? conditions.next() : undefined;
    const answer = await put(usual, condition);
    if (!condition || conditions.work()) return answer;
    if (answer.ok || isConflict(answer)) conditions.arrived();
    if (!isOffline(answer)) return answer;
    const bare = await put('PUT');
    if (bare.ok || isConflict(bare)) conditions.giveUp();
    return bare;
  };

  const settle = async (): Promise<Written> => {
    for (let round = 0; round < rounds; round += 1) {
      const answer = await attempt();
      if (!isConflict(answer)) return answer;
      const now = await look();
      if (!now.ok) return now;
      if (!conditions.next()) usual = 'POST';
    }
    return refused;
  };

  return {
    read,
    write: async () => {
      await looked;
      isUnderWay = true;
      const answer = await settle();
      isUnderWay = false;
      // Without an ETag the next write would go over what another session wrote since.
      if (answer.ok && answer.value.etag === undefined) looked = look();
      return answer;
    },
    writeLast: () => {
      const condition = isUnderWay || usual === 'POST' ? undefined : conditions.next();
      return condition ? put('PUT', condition) : put('POST');
    },
  };
};
