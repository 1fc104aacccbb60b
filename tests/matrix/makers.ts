import { deviceLms } from '#tests/support/lms/device-lms.ts';
import { lrsLms } from '#tests/support/lms/lrs-lms.ts';
import { scormLms } from '#tests/support/lms/scorm-lms.ts';
import type { Adapter, Cell, Row } from './cell.ts';
import type { MakeLms, Run } from './scenarios/words.ts';

const makers: Readonly<Record<Adapter, MakeLms>> = {
  scorm12: (seat) => scormLms('scorm12', {}, seat),
  scorm2004: (seat) => scormLms('scorm2004', {}, seat),
  cmi5: (seat) => lrsLms('cmi5', {}, seat),
  xapi: (seat) => lrsLms('xapi', {}, seat),
  browser: () => deviceLms(),
};

type Scenario = (make: MakeLms) => Run;

const cell = (scenario: Scenario, adapter: Adapter): Cell => ({ run: scenario(makers[adapter]) });

/** One scenario in both versions of SCORM. */
export const inScorm = (scenario: Scenario): Pick<Row, 'scorm12' | 'scorm2004'> => ({
  scorm12: cell(scenario, 'scorm12'),
  scorm2004: cell(scenario, 'scorm2004'),
});

/** One scenario in both ways to an LRS. */
export const inLrs = (scenario: Scenario): Pick<Row, 'cmi5' | 'xapi'> => ({
  cmi5: cell(scenario, 'cmi5'),
  xapi: cell(scenario, 'xapi'),
});

export const inLms = (scenario: Scenario): Omit<Row, 'browser'> => ({ ...inScorm(scenario), ...inLrs(scenario) });

export const onDevice = (scenario: Scenario): Pick<Row, 'browser'> => ({ browser: cell(scenario, 'browser') });

/** The same for several adapters. */
export const each = <Names extends Adapter>(names: readonly Names[], one: Cell): Pick<Row, Names> =>
  Object.fromEntries(names.map((name) => [name, one])) as Pick<Row, Names>;

export const scorm = ['scorm12', 'scorm2004'] as const;
export const lrs = ['cmi5', 'xapi'] as const;

export const inBrowser = (spec: string, title: string): Cell => ({ file: `tests/e2e/${spec}.spec.ts`, title });
