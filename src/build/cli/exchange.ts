import { join } from 'node:path';
import { exchangeFormats } from '#exchange/format.ts';
import { roundTrip } from '#exchange/round-trip/round-trip.ts';
import { roundTripReport } from '#text/exchange-report.ts';
import { exchangeExport } from '../exchange-export.ts';
import { exchangeImport } from '../exchange-import.ts';
import { type ExchangeCommand, exchangeOptions } from '../exchange-options.ts';

const root = join(import.meta.dirname, '../../..');
const print = console.log;

/** The same questions in every run. */
const seed = 'round-trip';
const questions = 200;

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const run = (command: ExchangeCommand): boolean => {
  switch (command.word) {
    case 'export':
      return exchangeExport({ root, command, print });
    case 'import':
      return exchangeImport({ root, command, print });
    case 'round-trip':
      for (const format of exchangeFormats) print(roundTripReport(roundTrip(format, seed, questions)));
      return true;
    default:
      return command satisfies never;
  }
};

try {
  const parsed = exchangeOptions(process.argv.slice(2));
  if (!parsed.ok) fail(parsed.message);
  else if (!run(parsed.command)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'AuthorErrors') throw error;
  fail(error.message);
}
