import type { Row } from '../cell.ts';
import type { Fault } from '../faults.ts';
import { each, inBrowser, inLms, lrs, scorm } from '../makers.ts';
import { claimsNoEnd, comesLater, tellsAnswersLater } from '../scenarios/device.ts';
import { leavesInHaste, survivesTheEnd } from '../scenarios/relaunch.ts';
import { inTurn } from '../scenarios/words.ts';

const noFrame = each(['browser'], { notApplicable: 'the site on the open web stands in no frame of an LMS' });

const noSession = each(['browser'], { notApplicable: 'on the open web there is no session that could be ended' });

const killedWhileSending = {
  file: 'tests/e2e/killed.spec.ts',
  title: 'what was shown as saved is there after the browser was killed in that moment',
};

/** Ways to leave, and what a browser does with a page. */
export const leavingCells = {
  'tab-closed': {
    ...each(scorm, inBrowser('lms', 'an answer survives leaving by closing the tab and is there at the next launch')),
    ...each(lrs, inBrowser('fault-matrix-lrs', 'what was done right before the tab is closed arrives')),
    browser: inBrowser('fault-matrix-web', 'what was shown as saved is there after the tab was closed'),
  },
  'frame-removed': {
    ...each(scorm, inBrowser('fault-matrix', 'what was done right before the frame is removed arrives')),
    cmi5: inBrowser('cmi5', 'an answer given right before the frame is removed still arrives, and terminated after it'),
    xapi: inBrowser('xapi', 'what was done right before the frame is removed arrives'),
    ...noFrame,
  },
  'top-navigation': {
    ...each(scorm, inBrowser('fault-matrix', 'what was done right before the whole window goes elsewhere arrives')),
    ...each(lrs, inBrowser('fault-matrix-lrs', 'what was done right before the whole window goes elsewhere arrives')),
    browser: inBrowser('fault-matrix-web', 'an answer is there after its page went elsewhere and after a reload'),
  },
  'exit-link': {
    ...each(scorm, inBrowser('lms', 'the Exit link of the LMS finishes the session with everything sent')),
    ...each(lrs, inBrowser('fault-matrix-lrs', 'the Exit link of the LMS ends the session with everything sent')),
    ...noFrame,
  },
  killed: {
    ...each(
      scorm,
      inBrowser('fault-matrix', 'what was shown as sent is there after the process of the page was killed'),
    ),
    ...each(
      lrs,
      inBrowser('fault-matrix-lrs', 'what was shown as sent is there after the process of the page was killed'),
    ),
    browser: killedWhileSending,
  },
  'killed-unsent': {
    ...inLms((make) =>
      inTurn(
        survivesTheEnd(make),
        comesLater(make, 'refuses', 'is killed'),
        tellsAnswersLater(make, 'refuses', 'is killed'),
      ),
    ),
    browser: killedWhileSending,
  },
  'history-in-frame': {
    ...each(
      scorm,
      inBrowser(
        'fault-matrix',
        'in a frame, without the Navigation API, back and forward keep the document and its session',
      ),
    ),
    cmi5: inBrowser('cmi5', 'next, back and forward keep the document and its one session'),
    xapi: inBrowser(
      'fault-matrix-lrs',
      'in a window of its own, without the Navigation API, the document and its session stay',
    ),
    ...noFrame,
  },
  'without-navigation-api': {
    ...each(
      scorm,
      inBrowser(
        'fault-matrix',
        'in a window of its own, without the Navigation API, the document and its session stay',
      ),
    ),
    ...each(
      lrs,
      inBrowser(
        'fault-matrix-lrs',
        'in a window of its own, without the Navigation API, the document and its session stay',
      ),
    ),
    browser: { notApplicable: 'on the open web every page is a document of its own' },
  },
  'deep-link': {
    ...each(scorm, inBrowser('fault-matrix', 'a launch at a page deep inside the course goes on from there')),
    ...each(
      lrs,
      inBrowser(
        'fault-matrix-lrs',
        'in a window of its own, without the Navigation API, the document and its session stay',
      ),
    ),
    browser: inBrowser('fault-matrix-web', 'what was shown as saved is there after the tab was closed'),
  },
  reload: {
    ...each(
      scorm,
      inBrowser('lms', 'a reload ends the session, and the course says so and can still be read (lms-behaviours 3)'),
    ),
    cmi5: inBrowser('cmi5', 'after a reload the session is over: that is said, and the course can be read'),
    xapi: inBrowser('xapi', 'a reload of a page inside the course goes on where it was'),
    browser: inBrowser('fault-matrix-web', 'an answer is there after its page went elsewhere and after a reload'),
  },
  'page-cache': {
    ...each(
      scorm,
      inBrowser('fault-matrix', 'a page that comes back from the browser’s cache says that its session is over'),
    ),
    ...each(
      lrs,
      inBrowser('fault-matrix-lrs', 'a page that comes back from the browser’s cache says that its session is over'),
    ),
    browser: inBrowser('fault-matrix-web', 'a page that comes back from the browser’s cache goes on keeping answers'),
  },
  'end-false': { ...inLms((make) => claimsNoEnd(make, 'will not end')), ...noSession },
  'end-throws': { ...inLms((make) => claimsNoEnd(make, 'throws at the end')), ...noSession },
  'offline-at-exit': {
    ...inLms((make) =>
      inTurn(leavesInHaste(make), comesLater(make, 'throws', 'leaves'), tellsAnswersLater(make, 'throws', 'leaves')),
    ),
    ...each(['browser'], { notApplicable: 'nothing is sent anywhere' }),
  },
} satisfies Partial<Record<Fault, Row>>;
