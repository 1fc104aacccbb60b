import { cp1251, htmlEscaper, trimmer } from '#tests/support/lms/escaper.ts';
import type { Personality } from '#tests/support/lms/personality.ts';
import { truncator } from '#tests/support/lms/truncator.ts';
import type { LmsStandard } from '#tests/support/lms-words.ts';
import type { Cell, Row } from '../cell.ts';
import type { Fault } from '../faults.ts';
import { each, lrs } from '../makers.ts';
import { keepsAll, losesTheLeast } from '../scenarios/changed-in-store.ts';
import { outlastsRefusal } from '../scenarios/lrs-faults.ts';
import { inTurn, type Run } from '../scenarios/words.ts';

/** An LRS cuts nothing: where a document is too long it says so by 413 (xAPI 1.0.3, Communication 2.2). */
const tooLong: Pick<Row, 'cmi5' | 'xapi'> = {
  cmi5: { run: outlastsRefusal('cmi5') },
  xapi: { run: outlastsRefusal('xapi') },
};

const damagedRow: Pick<Row, 'browser'> = {
  browser: {
    file: 'tests/unit/records/browser/damaged-journal.test.ts',
    title: 'sets a damaged row aside, says so once and reads the rest',
  },
};

const damagedDocument: Cell = {
  file: 'tests/unit/records/xapi/faults.test.ts',
  title: 'finds what was kept whole, also where a part of the document is damaged, and the damaged text is put aside',
};

const inBoth = (personality: Personality, ...more: readonly ((standard: LmsStandard) => Run)[]) =>
  ({
    scorm12: { run: inTurn(keepsAll('scorm12', personality), ...more.map((run) => run('scorm12'))) },
    scorm2004: { run: inTurn(keepsAll('scorm2004', personality), ...more.map((run) => run('scorm2004'))) },
  }) as const;

/** What is stored is not what was given. */
export const storeCells = {
  'cut-4096': { ...inBoth(truncator(4096)), ...tooLong, ...damagedRow },
  'cut-4000': {
    // A course within the budget fits; what is longer loses its end alone.
    ...inBoth(truncator(4000), (standard) => losesTheLeast(standard, truncator(3800))),
    ...tooLong,
    ...damagedRow,
  },
  'cut-64000': { ...inBoth(truncator(64_000)), ...tooLong, ...damagedRow },
  'html-escaped': { ...inBoth(htmlEscaper), ...each(lrs, damagedDocument), ...damagedRow },
  trimmed: { ...inBoth(trimmer), ...each(lrs, damagedDocument), ...damagedRow },
  cp1251: { ...inBoth(cp1251), ...each(lrs, damagedDocument), ...damagedRow },
} satisfies Partial<Record<Fault, Row>>;
