import { assumed, delivery, type LrsLoad, recording, type Transfer } from '#domain/scale.ts';
import { bitRate, count, decimalBytes, perSecond, roubles, scale } from '#text/scale.ts';

export type Measured = {
  readonly courses: readonly { readonly id: string; readonly transfer: Transfer; readonly load: LrsLoad }[];
  /** Of all courses: what they share is fetched once. */
  readonly together: { readonly transfer: Transfer; readonly load: LrsLoad };
  /** Bytes of the longest document with a learner's progress in one course. */
  readonly longest: number;
};

type Figures = Readonly<Record<string, string>>;

const rowOf = (name: string, transfer: Transfer, load: LrsLoad): Figures => ({
  [`${name}.files`]: count(transfer.files),
  [`${name}.bytes`]: decimalBytes(transfer.bytes),
  [`${name}.all`]: decimalBytes(transfer.bytes * assumed.learners),
  [`${name}.statements`]: count(load.statements),
  [`${name}.statement-bytes`]: decimalBytes(load.bytes),
  [`${name}.documents`]: count(load.documents),
});

const deliveryLines = (transfer: Transfer): Figures => {
  const sum = delivery(transfer);
  const learners = count(assumed.learners);
  const unchanged = decimalBytes(assumed.unchanged);
  const again = decimalBytes(sum.again * assumed.unchanged);
  return {
    again: scale.again({ pages: count(transfer.pages), returns: count(assumed.returns), unchanged }, again),
    'of-one': scale.ofOne(decimalBytes(transfer.bytes), again, decimalBytes(sum.ofOne)),
    traffic: scale.traffic(decimalBytes(sum.ofOne), learners, decimalBytes(sum.traffic)),
    money: scale.money(decimalBytes(sum.traffic), roubles(assumed.roublesPerGigabyte), roubles(sum.roubles)),
    requests: scale.requests(perSecond(sum.requests.mean), perSecond(sum.requests.peak)),
    line: scale.line(bitRate(sum.line.mean), bitRate(sum.line.peak)),
  };
};

const recordingLines = (load: LrsLoad, longest: number): Figures => {
  const sum = recording(load, longest);
  const learners = count(assumed.learners);
  return {
    statements: scale.statements(count(load.statements), learners, count(sum.statements)),
    stored: scale.stored(decimalBytes(load.bytes), learners, decimalBytes(sum.stored)),
    progress: scale.progress(decimalBytes(longest), learners, decimalBytes(sum.progress)),
    taken: scale.taken(perSecond(sum.taken.mean), perSecond(sum.taken.peak)),
    'lrs-requests': scale.lrsRequests(perSecond(sum.requests.mean), perSecond(sum.requests.peak)),
  };
};

/** What stands for each mark of the page, as a reader reads it. */
export const scaleFigures = ({ courses, together, longest }: Measured): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({
      ...Object.assign({}, ...courses.map(({ id, transfer, load }): Figures => rowOf(id, transfer, load))),
      ...rowOf('all', together.transfer, together.load),
      ...deliveryLines(together.transfer),
      ...recordingLines(together.load, longest),
    } as Figures),
  );
