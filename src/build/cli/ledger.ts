import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerBehind, ledgerGrew, ledgerProblem, ledgersComplete } from '#text/ledger.ts';
import { type ExtendedLedger, extendLedgers } from '../extend-ledgers.ts';
import { printLedger } from '../print-ledger.ts';
import { readSources } from '../read-sources.ts';

const root = join(import.meta.dirname, '../../..');

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const isComplete = ({ added, problems }: ExtendedLedger): boolean => added.length + problems.length === 0;

const check = ({ file, added }: ExtendedLedger): void => {
  if (added.length > 0) fail(ledgerBehind(file, added.length));
};

const write = ({ file, ledger, added }: ExtendedLedger): void => {
  writeFileSync(join(root, file), printLedger(ledger));
  if (added.length > 0) console.log(ledgerGrew(file, added.length));
};

/** `npm run ledger` appends what is missing; with `--check` it only tells. */
const run = (settle: (one: ExtendedLedger) => void): void => {
  const ledgers = extendLedgers(readSources(root));
  for (const one of ledgers) {
    for (const { question, why } of one.problems) fail(ledgerProblem(one.file, question, why));
    settle(one);
  }
  if (ledgers.every(isComplete)) console.log(ledgersComplete);
};

try {
  run(process.argv.includes('--check') ? check : write);
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'AuthorErrors') throw error;
  fail(error.message);
}
