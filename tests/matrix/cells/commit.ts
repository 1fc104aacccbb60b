import type { Row } from '../cell.ts';
import type { Fault } from '../faults.ts';
import { each, inLms, inLrs, inScorm, lrs, onDevice } from '../makers.ts';
import { comesLater, isOffered, tellsAnswersLater } from '../scenarios/device.ts';
import { failsSeveralTimes, heals, isNotHeldTwice, liesForAWhile, takesLong } from '../scenarios/trouble.ts';
import { inTurn } from '../scenarios/words.ts';

const byEvents = each(['browser'], {
  notApplicable: 'a write to IndexedDB succeeds or fails by an event: it gives nothing back and holds no page',
});
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
    ...each(['browser'], { notApplicable: 'a write to IndexedDB with strict durability that succeeds is on the disk' }),
  },
  'commit-hangs': { ...inLms(takesLong), ...byEvents },
  'commit-hangs-and-fails': {
    ...inScorm(isNotHeldTwice),
    ...inLrs((make) => heals(make, 'hangs and refuses')),
    ...byEvents,
  },
  'commit-throws': { ...inLms((make) => heals(make, 'throws')), ...byEvents },
  'commit-null': {
    ...inScorm((make) => heals(make, 'gives null')),
    ...each(lrs, { notApplicable: 'HTTP always gives a status; 2xx with nothing behind it is the liar’s row' }),
    ...byEvents,
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
