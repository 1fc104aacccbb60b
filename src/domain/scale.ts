/** What a site costs when very many people learn from it: plain arithmetic on measured sizes. */

/** What nobody can measure beforehand; the page names every one of them. */
export const assumed = {
  learners: 1_000_000,
  /** Working days in which all of them take the courses. */
  days: 60,
  /** Hours of such a day. */
  hours: 8,
  /** How many times the busiest minute is busier than the mean. */
  peak: 5,
  /** How often a page is opened again after the first time. */
  returns: 2,
  /** Bytes of an answer «not modified», with its headers. */
  unchanged: 300,
  /** For a gigabyte from a CDN: an example, to be replaced by the contract's. */
  roublesPerGigabyte: 1,
  /** Of gzip, as servers choose it that compress each answer anew. */
  level: 5,
} as const;

/** Files that one learner fetches, and their bytes as they come over the line. */
export type Transfer = { readonly files: number; readonly pages: number; readonly bytes: number };

/** What one learner makes an LRS take. */
export type LrsLoad = {
  readonly statements: number;
  /** Of all statements, as JSON. */
  readonly bytes: number;
  /** How often the document with the learner's progress is written. */
  readonly documents: number;
};

/** Seconds in which the learners are at it. */
const seconds = assumed.days * assumed.hours * 3600;

/** Per second: the mean of so many things in all, and the busiest minute. */
const rate = (all: number): { readonly mean: number; readonly peak: number } => ({
  mean: all / seconds,
  peak: (all / seconds) * assumed.peak,
});

/** Bytes and requests of all learners, with pages that are opened again. */
export const delivery = ({ files, pages, bytes }: Transfer) => {
  const again = pages * assumed.returns;
  const ofOne = bytes + again * assumed.unchanged;
  const traffic = ofOne * assumed.learners;
  return {
    again,
    ofOne,
    traffic,
    roubles: (traffic / 1e9) * assumed.roublesPerGigabyte,
    requests: rate((files + again) * assumed.learners),
    /** Bits per second. */
    line: rate(traffic * 8),
  };
};

/** `longest`: bytes of the longest document with a learner's progress. */
export const recording = ({ statements, bytes, documents }: LrsLoad, longest: number) => ({
  statements: statements * assumed.learners,
  stored: bytes * assumed.learners,
  /** An LRS keeps one document per learner and course: here, of one course. */
  progress: longest * assumed.learners,
  requests: rate((statements + documents) * assumed.learners),
  taken: rate(statements * assumed.learners),
});
