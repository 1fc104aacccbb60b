import type { ImpactLevel } from '#domain/ledger-impact.ts';
import { ledgerBehind, ledgerGrew, ledgerProblem, ledgersComplete } from '#text/ledger.ts';
import { impactFooter } from '#text/ledger-impact.ts';
import type { ExtendedLedger } from './extend-ledgers.ts';
import { type LedgerReport, ledgerReport } from './ledger-report.ts';
import type { OlderLedgers } from './older-ledgers.ts';

export type Settling = {
  /** What every ledger has to become. */
  readonly ledgers: readonly ExtendedLedger[];
  /** What the ledgers are compared with. */
  readonly older: OlderLedgers;
  readonly word: 'write' | 'check' | 'impact';
};

export type Settled = {
  /** To be printed, in order. */
  readonly lines: readonly string[];
  /** To be written: none that would make bookmarks mean something else. */
  readonly write: readonly ExtendedLedger[];
  readonly ok: boolean;
};

const levels: readonly ImpactLevel[] = ['none', 'minor', 'major'];

const highest = (all: readonly ImpactLevel[]): ImpactLevel =>
  all.reduce((one, other) => (levels.indexOf(one) < levels.indexOf(other) ? other : one), 'none');

const problemLines = (ledgers: readonly ExtendedLedger[]): readonly string[] =>
  ledgers.flatMap(({ file, problems }) => problems.map(({ question, why }) => ledgerProblem(file, question, why)));

/** Of ledgers that are there, and of those that only the older edition had. */
const reportsOf = ({ ledgers, older }: Settling): readonly LedgerReport[] => {
  const now = new Map(ledgers.map(({ file, ledger }) => [file, ledger]));
  const files = [...new Set([...now.keys(), ...older.keys()])].sort();
  return files.map((file) => ledgerReport(file, { old: older.get(file), now: now.get(file) }));
};

const growthLine = (file: string, count: number, word: Settling['word']): readonly string[] => {
  if (count === 0 || word === 'impact') return [];
  return [word === 'write' ? ledgerGrew(file, count) : ledgerBehind(file, count)];
};

/** What `npm run ledger` says, writes and ends with. Pure. */
export const settleLedgers = (settling: Settling): Settled => {
  const { ledgers, word } = settling;
  const reports = reportsOf(settling);
  const problems = problemLines(ledgers);
  const isDangerous = (file: string): boolean => reports.some((one) => one.file === file && one.level === 'major');
  const level = problems.length > 0 ? 'major' : highest(reports.map((one) => one.level));
  const isBehind = word === 'check' && ledgers.some(({ added }) => added.length > 0);
  const kept = ledgers.filter(({ file }) => !isDangerous(file));
  const growth = (word === 'write' ? kept : ledgers).flatMap(({ file, added }) => growthLine(file, added.length, word));
  const isComplete = problems.length === 0 && ledgers.every(({ added }) => added.length === 0);
  return {
    lines: [
      ...problems,
      ...growth,
      ...reports.flatMap(({ lines }) => lines),
      ...(isComplete && level === 'none' && word !== 'impact' ? [ledgersComplete] : [impactFooter[level]]),
    ],
    write: word === 'write' ? kept : [],
    ok: level !== 'major' && !isBehind,
  };
};
