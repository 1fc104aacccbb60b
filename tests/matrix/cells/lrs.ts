import type { Row } from '../cell.ts';
import type { Fault } from '../faults.ts';
import { each } from '../makers.ts';
import { goesAgain, settlesConflict, standsOnce } from '../scenarios/lrs-faults.ts';

const noLrs = each(['scorm12', 'scorm2004', 'browser'], { notApplicable: 'no LRS is spoken with' });

/** What an LRS may answer. */
export const lrsCells = {
  'lrs-409': {
    cmi5: { run: settlesConflict('cmi5', { demandsCondition: true, hidesEtag: true }) },
    xapi: { run: settlesConflict('xapi', { demandsCondition: true, hidesEtag: true }) },
    ...noLrs,
  },
  'lrs-412': {
    cmi5: { run: settlesConflict('cmi5', {}) },
    xapi: { run: settlesConflict('xapi', {}) },
    ...noLrs,
  },
  'lrs-429': {
    cmi5: { run: goesAgain('cmi5', { status: 429, retryAfter: 40 }) },
    xapi: { run: goesAgain('xapi', { status: 429, retryAfter: 40 }) },
    ...noLrs,
  },
  'lrs-5xx': {
    cmi5: { run: goesAgain('cmi5', { status: 500 }, { status: 503 }) },
    xapi: { run: goesAgain('xapi', { status: 500 }, { status: 503 }) },
    ...noLrs,
  },
  'lrs-duplicate': {
    cmi5: { run: standsOnce('cmi5') },
    xapi: { run: standsOnce('xapi') },
    ...noLrs,
  },
} satisfies Partial<Record<Fault, Row>>;
