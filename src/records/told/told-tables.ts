import type { LearnerRecord } from '#records/learner-record.ts';
import { type ScormDialect, scorm12, scorm2004 } from '#records/scorm/dialect.ts';
import type { ScormOptions } from '#records/scorm/scorm-record.ts';
import { scorm12Record } from '#records/scorm12/scorm12-record.ts';
import { scorm2004Record } from '#records/scorm2004/scorm2004-record.ts';
import { listeningLms } from './listening-lms.ts';
import { lrsRows } from './lrs-rows.ts';
import { changeIn, modeIn, type Situation, sampleLedger, situations } from './situations.ts';

/** What an LMS has of one element after each situation; undefined where nothing of it was said. */
export type ToldRow = { readonly element: string; readonly cells: readonly (string | undefined)[] };

export type ToldTable = { readonly format: 'scorm12' | 'scorm2004' | 'cmi5'; readonly rows: readonly ToldRow[] };

type Told = {
  readonly format: Exclude<ToldTable['format'], 'cmi5'>;
  readonly dialect: ScormDialect;
  readonly mode: string;
  readonly record: (options: Omit<ScormOptions, 'limit'>) => LearnerRecord;
};

const standards: readonly Told[] = [
  { format: 'scorm12', dialect: scorm12, mode: 'cmi.core.lesson_mode', record: scorm12Record },
  { format: 'scorm2004', dialect: scorm2004, mode: 'cmi.mode', record: scorm2004Record },
];

const sitting = 20 * 60_000;

/** Twenty minutes pass between the beginning and the end. */
const clockOf = () => {
  let reads = 0;
  const now = (): number => {
    reads += 1;
    return reads === 1 ? 0 : sitting;
  };
  return { now, later: () => () => undefined };
};

/** Left out: what is for machines alone, and the sample's own words. */
const isShown = (element: string): boolean => !/^cmi\.suspend_data$|\.description$/.test(element);

/** What a reader looks for first. */
const order: readonly RegExp[] = [
  /_status$/,
  /^cmi\.(?:core\.)?score\./,
  /^cmi\.progress_measure$/,
  /location$/,
  /_time$/,
  /exit$/,
  /^cmi\.objectives\./,
  /^cmi\.interactions\./,
];

const isListed = (element: string): boolean => /^cmi\.(?:objectives|interactions)\./.test(element);

const rankOf = (element: string): number =>
  order.findIndex((pattern, place) => (place >= 6 || !isListed(element)) && pattern.test(element));

/** A later situation may bring new elements. */
const rowsOf = (snapshots: readonly ReadonlyMap<string, string>[]): readonly ToldRow[] => {
  const names = new Set(snapshots.flatMap((snapshot) => [...snapshot.keys()]));
  return [...names]
    .filter(isShown)
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map((element) => ({ element, cells: snapshots.map((snapshot) => snapshot.get(element)) }));
};

const tableOf = async ({ format, dialect, mode, record }: Told): Promise<ToldTable> => {
  const lms = listeningLms(dialect);
  const after = async (situation: Situation): Promise<ReadonlyMap<string, string>> => {
    lms.tell({ [mode]: modeIn(situation) });
    const one = record({
      api: lms.api,
      ledger: sampleLedger,
      kinds: () => undefined,
      clock: clockOf(),
      replica: 'told',
    });
    await one.open();
    void one.save(changeIn(situation));
    one.leave('finish');
    return lms.heard().length > 0 ? new Map(lms.has) : new Map();
  };
  const snapshots: ReadonlyMap<string, string>[] = [];
  for (const situation of situations) snapshots.push(await after(situation));
  return { format, rows: rowsOf(snapshots) };
};

/**
 * What an LMS sees of one learner's way through a course, by standard: made by the very records that talk to an LMS, so
 * that the table cannot say what they do not do.
 */
export const toldTables = async (): Promise<readonly ToldTable[]> => [
  ...(await Promise.all(standards.map(tableOf))),
  { format: 'cmi5', rows: await lrsRows() },
];
