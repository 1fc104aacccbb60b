import { badLedgerOption, impactWantsFolder } from '#text/ledger-impact.ts';

export type LedgerCommand =
  | { readonly word: 'write' | 'check' }
  /** Tells only; `folder`: of an earlier edition. */
  | { readonly word: 'impact'; readonly folder: string };

/** A text says what is wrong with the options. */
export const ledgerOptions = (argv: readonly string[]): LedgerCommand | string => {
  const [first, folder, ...rest] = argv;
  if (first === undefined) return { word: 'write' };
  if (first === '--impact') {
    if (folder === undefined || folder.startsWith('--')) return impactWantsFolder;
    return rest[0] === undefined ? { word: 'impact', folder } : badLedgerOption(rest[0]);
  }
  if (first !== '--check') return badLedgerOption(first);
  return folder === undefined ? { word: 'check' } : badLedgerOption(folder);
};
