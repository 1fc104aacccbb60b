import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTitleIn } from '#tests/support/test-titles.ts';
import { type Adapter, adapters, type Cell } from './cell.ts';
import { cells } from './cells.ts';
import { type Fault, faults } from './faults.ts';

/** The fault matrix: nothing that was shown as kept is lost, and no status claims more than is known. */

const root = join(import.meta.dirname, '../..');

const names = Object.keys(faults) as readonly Fault[];

const all = names.flatMap((fault) => adapters.map((adapter) => ({ fault, adapter, cell: cellAt(fault, adapter) })));

function cellAt(fault: Fault, adapter: Adapter): Cell | undefined {
  return cells[fault]?.[adapter];
}

describe('the fault matrix', () => {
  it('has a cell for every fault at every adapter', () => {
    expect(all.filter(({ cell }) => cell === undefined).map(({ fault, adapter }) => `${fault} × ${adapter}`)).toEqual(
      [],
    );
    expect(Object.keys(cells).filter((fault) => !(fault in faults))).toEqual([]);
  });

  it('says in words why a fault cannot happen at an adapter', () => {
    for (const { cell } of all) {
      if (cell && 'notApplicable' in cell) expect(cell.notApplicable).toMatch(/\S+(?: \S+){3,}/);
    }
  });

  it('is mostly proved and not explained away', () => {
    const explained = all.filter(({ cell }) => cell && 'notApplicable' in cell);
    expect(explained.length).toBeLessThanOrEqual(all.length / 5);
  });
});

const proof = (cell: Cell): (() => Promise<void> | void) | undefined => {
  if ('notApplicable' in cell) return undefined;
  if ('run' in cell) return cell.run;
  return () =>
    expect(isTitleIn(join(root, cell.file), cell.title), `${cell.file} has no test «${cell.title}»`).toBe(true);
};

describe.each(names)('%s', (fault) => {
  for (const adapter of adapters) {
    const cell = cellAt(fault, adapter);
    const prove = cell && proof(cell);
    const where = cell && 'file' in cell ? ` (${cell.file})` : '';
    if (prove) it(`costs nothing: ${faults[fault]}, ${adapter}${where}`, prove);
  }
});
