import type { Row } from '../cell.ts';
import type { Fault } from '../faults.ts';
import { each, inBrowser, inLms, lrs, scorm } from '../makers.ts';
import { doesWithoutOptional, opensAllTheSame } from '../scenarios/trouble.ts';

const addressNamesLrs = each(lrs, {
  notApplicable: 'there is no API to look for: the address of the launch names the LRS',
});
const noLms = each(['browser'], { notApplicable: 'on the open web there is no LMS' });

/** How a course finds its LMS. */
export const apiCells = {
  'api-late': {
    ...each(
      scorm,
      inBrowser(
        'fault-matrix',
        'an API that comes a second after the course is found, and what is done before is kept',
      ),
    ),
    ...addressNamesLrs,
    ...noLms,
  },
  'api-absent': {
    ...each(scorm, inBrowser('lms', 'without an LMS the course opens, says that nothing is kept, and can be taken')),
    cmi5: inBrowser('cmi5', 'without an LMS the course opens, says that nothing is kept, and can be taken'),
    xapi: inBrowser('xapi', 'without a launch the course opens, says that nothing is kept, and can be taken'),
    ...noLms,
  },
  'api-nested': {
    ...each(scorm, inBrowser('fault-matrix', 'an API seven frames up is found')),
    ...addressNamesLrs,
    ...noLms,
  },
  'api-in-opener': {
    ...each(
      scorm,
      inBrowser(
        'lms',
        'in a window of its own, launched with words of the LMS, it finishes and closes it (lms-behaviours 1, 17, 27)',
      ),
    ),
    ...addressNamesLrs,
    ...noLms,
  },
  'api-behind-foreign-frame': {
    ...each(scorm, inBrowser('fault-matrix', 'an API behind a frame of another origin is found')),
    ...addressNamesLrs,
    ...noLms,
  },
  'initialize-false': { ...inLms(opensAllTheSame), ...noLms },
  'optional-refused': { ...inLms(doesWithoutOptional), ...noLms },
} satisfies Partial<Record<Fault, Row>>;
