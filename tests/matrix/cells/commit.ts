import type { Row } from '../cell.ts';
import type { Fault } from '../faults.ts';
import { each, inLms, inLrs, inScorm, lrs, onDevice } from '../makers.ts';
import { comesLater, isOffered, tellsAnswersLater } from '../scenarios/device.ts';
import { failsSeveralTimes, heals, isNotHeldTwice, liesForAWhile, takesLong } from '../scenarios/trouble.ts';
import { inTurn } from '../scenarios/words.ts';

const notBeforeItsEnd: Pick<Row, 'browser'> = {
  browser: {
    file: 'tests/unit/records/browser/storage-refused.test.ts',
    title: 'is not called saved before the transaction is complete',
  },
};
const noLogin = each(['browser'], { notApplicable: 'the device asks for no login' });

/** Commits, and requests to an LRS, that come to nothing. */
export const commitCells = {
  'commit-false': {
    ...inLms((make) =>
      inTurn(
        failsSeveralTimes(make, 'refuses'),
        comesLater(make, 'refuses', 'leaves'),
        tellsAnswersLater(make, 'refuses', 'leaves'),
      ),
    ),
    ...onDevice((make) => failsSeveralTimes(make, 'refuses')),
  },
  'commit-dropped': {
    ...inLms((make) => inTurn(liesForAWhile(make), comesLater(make, 'lies', 'is killed'), isOffered(make))),
    browser: {
      file: 'tests/e2e/killed.spec.ts',
      title: 'what was shown as saved is there after the browser was killed in that moment',
    },
  },
  'commit-hangs': { ...inLms(takesLong), ...notBeforeItsEnd },
  'commit-hangs-and-fails': {
    ...inScorm(isNotHeldTwice),
    ...inLrs((make) => heals(make, 'hangs and refuses')),
    ...onDevice((make) => heals(make, 'hangs and refuses')),
  },
  'commit-throws': { ...inLms((make) => heals(make, 'throws')), ...onDevice((make) => heals(make, 'throws')) },
  'commit-null': {
    ...inScorm((make) => heals(make, 'gives null')),
    ...each(lrs, { notApplicable: 'HTTP always gives a status; 2xx with nothing behind it is the liar’s row' }),
    ...each(['browser'], { notApplicable: 'a write to IndexedDB gives back nothing in any case: its events count' }),
  },
  'expired-login-page': {
    ...inLms((make) => inTurn(failsSeveralTimes(make, 'login page'), comesLater(make, 'login page', 'leaves'))),
    ...noLogin,
  },
  'expired-401': {
    ...inLms((make) => inTurn(failsSeveralTimes(make, 'unauthorized'), comesLater(make, 'unauthorized', 'leaves'))),
    ...noLogin,
  },
} satisfies Partial<Record<Fault, Row>>;
