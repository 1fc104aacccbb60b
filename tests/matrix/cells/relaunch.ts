import { moodleLike } from '#tests/support/lms/moodle-like.ts';
import { scormLms } from '#tests/support/lms/scorm-lms.ts';
import type { Cell, Row } from '../cell.ts';
import type { Fault } from '../faults.ts';
import { each, inLms, inLrs, inScorm, lrs, onDevice } from '../makers.ts';
import { inheritsNothing } from '../scenarios/device.ts';
import { keepsOverAddition, keepsOverRemoval, keepsOverReordering, keepsOverRollback } from '../scenarios/editions.ts';
import { beginsAnew, staysComplete, writesNothing } from '../scenarios/relaunch.ts';
import { keepsBoth } from '../scenarios/together.ts';

const noModes: Pick<Row, 'xapi' | 'browser'> = {
  xapi: { notApplicable: 'a plain xAPI launch has no modes' },
  browser: { notApplicable: 'the open web has no modes' },
};
const noLms = each(['browser'], {
  notApplicable: 'on the open web there is no LMS, and none that would be like Moodle',
});

const erased: Cell = {
  file: 'tests/contract/learner-record.ts',
  title: 'forgets everything when it is erased, and keeps what comes after',
};

/** Learners who come back, to the same edition or another. */
export const relaunchCells = {
  'two-launches': { ...inLms(keepsBoth), ...onDevice(keepsBoth) },
  'other-learner': {
    ...inLms(inheritsNothing),
    // Nobody is known by name there: who shares a device erases what is there, and nothing of it comes back.
    browser: erased,
  },
  'after-completion': {
    ...inLms(staysComplete),
    browser: {
      file: 'tests/unit/domain/merge.test.ts',
      title: 'never lowers a completion, and within an epoch no lesson, best score or verdict',
    },
  },
  review: {
    ...inScorm((make) => writesNothing(make, 'review')),
    cmi5: inLrs((make) => writesNothing(make, 'review')).cmi5,
    ...noModes,
  },
  browse: {
    ...inScorm((make) => writesNothing(make, 'browse')),
    cmi5: inLrs((make) => writesNothing(make, 'browse')).cmi5,
    ...noModes,
  },
  'no-credit': {
    ...inScorm((make) => writesNothing(make, 'no-credit')),
    cmi5: { notApplicable: 'cmi5 has no credit: who is to go without is launched in Browse (10.2.2)' },
    ...noModes,
  },
  'edition-added': { ...inLms(keepsOverAddition), ...onDevice(keepsOverAddition) },
  'edition-removed': { ...inLms(keepsOverRemoval), ...onDevice(keepsOverRemoval) },
  'edition-reordered': { ...inLms(keepsOverReordering), ...onDevice(keepsOverReordering) },
  'edition-rolled-back': { ...inLms(keepsOverRollback), ...onDevice(keepsOverRollback) },
  reset: { ...inLms(beginsAnew), browser: erased },
  'moodle-like': {
    scorm12: { run: staysComplete(() => scormLms('scorm12', moodleLike())) },
    scorm2004: { run: staysComplete(() => scormLms('scorm2004', moodleLike())) },
    ...each(lrs, { notApplicable: 'Moodle runs neither cmi5 nor xAPI packages by itself' } satisfies Cell),
    ...noLms,
  },
} satisfies Partial<Record<Fault, Row>>;
