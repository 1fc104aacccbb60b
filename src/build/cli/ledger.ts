import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noLedgersIn } from '#text/ledger-impact.ts';
import { extendLedgers } from '../extend-ledgers.ts';
import { type LedgerCommand, ledgerOptions } from '../ledger-options.ts';
import { committedLedgers, ledgersIn, parsedLedgers } from '../older-ledgers.ts';
import { printLedger } from '../print-ledger.ts';
import { readSources } from '../read-sources.ts';
import { settleLedgers } from '../settle-ledgers.ts';

const root = join(import.meta.dirname, '../../..');

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

/** Where nothing is committed, the ledgers that are there are the ones to be kept. */
const olderTexts = (command: LedgerCommand, sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  command.word === 'impact'
    ? ledgersIn(command.folder)
    : (committedLedgers(root) ?? new Map([...sources].filter(([path]) => path.endsWith('/ledger.yaml'))));

/**
 * `npm run ledger` appends what is missing; with `--check` it only tells. Both say what became of the committed ledgers,
 * `--impact DIR` what became of those of an earlier edition. Ends with 1 where bookmarks would be misread.
 */
const run = (command: LedgerCommand): void => {
  const sources = readSources(root);
  const texts = olderTexts(command, sources);
  if (command.word === 'impact' && texts.size === 0) {
    fail(noLedgersIn(command.folder));
    return;
  }
  const settled = settleLedgers({ ledgers: extendLedgers(sources), older: parsedLedgers(texts), word: command.word });
  for (const { file, ledger } of settled.write) writeFileSync(join(root, file), printLedger(ledger));
  for (const line of settled.lines) (settled.ok ? console.log : console.error)(line);
  if (!settled.ok) process.exitCode = 1;
};

try {
  const command = ledgerOptions(process.argv.slice(2));
  if (typeof command === 'string') fail(command);
  else run(command);
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'AuthorErrors') throw error;
  fail(error.message);
}
