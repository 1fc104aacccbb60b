import type { Row } from './cell.ts';
import { apiCells } from './cells/api.ts';
import { commitCells } from './cells/commit.ts';
import { leavingCells } from './cells/leaving.ts';
import { lrsCells } from './cells/lrs.ts';
import { relaunchCells } from './cells/relaunch.ts';
import { storeCells } from './cells/store.ts';
import type { Fault } from './faults.ts';

/** The matrix: every fault at every adapter. */
export const cells: Readonly<Record<Fault, Row>> = {
  ...apiCells,
  ...commitCells,
  ...storeCells,
  ...leavingCells,
  ...relaunchCells,
  ...lrsCells,
};
