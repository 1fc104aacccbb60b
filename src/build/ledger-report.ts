import type { Ledger, WidthsOf } from '#domain/ledger.ts';
import { type ImpactLevel, impactLevel, type LedgerChange, ledgerImpact } from '#domain/ledger-impact.ts';
import { recordFormNamed } from '#questions/record-forms.ts';
import {
  type Addition,
  addition,
  checkDropped,
  drawLowered,
  impactHead,
  kindChanged,
  ledgerLost,
  moreDangers,
  numberLost,
  numberReused,
  widthChanged,
} from '#text/ledger-impact.ts';

/** More dangers of one sort would not be read: one line taken out shifts all that follow. */
const mostOfOneSort = 4;

export type LedgerReport = { readonly file: string; readonly level: ImpactLevel; readonly lines: readonly string[] };

const widthsOf: WidthsOf = ({ kind, parts }) => recordFormNamed(kind)?.widths(parts);

type Danger = Extract<LedgerChange, { level: 'major' }>;

const danger = (change: Danger): string => {
  switch (change.what) {
    case 'lost':
      return numberLost(change);
    case 'reused':
      return numberReused(change);
    case 'kind-changed':
      return kindChanged(change);
    case 'width-changed':
      return widthChanged(change);
    case 'draw-lowered':
      return drawLowered(change);
    case 'check-dropped':
      return checkDropped(change);
    default:
      return change satisfies never;
  }
};

const sortOf = (change: Danger): string => ('thing' in change ? `${change.what} ${change.thing}` : change.what);

const dangerLines = (changes: readonly LedgerChange[]): readonly string[] => {
  const sorts = new Map<string, Danger[]>();
  for (const change of changes)
    if (change.level === 'major') sorts.set(sortOf(change), [...(sorts.get(sortOf(change)) ?? []), change]);
  return [...sorts.values()].flatMap((all) => {
    const rest = all.length - mostOfOneSort;
    return [...all.slice(0, mostOfOneSort).map(danger), ...(rest > 0 ? [moreDangers(rest)] : [])];
  });
};

const additionLines = (changes: readonly LedgerChange[]): readonly string[] => {
  const ids = new Map<Addition, string[]>();
  for (const change of changes)
    if (change.level === 'minor') ids.set(change.what, [...(ids.get(change.what) ?? []), change.id]);
  return [...ids].map(([what, all]) => addition(what, all));
};

/** `old` undefined: the course is new, and nobody has progress in it. `now` undefined: the ledger is gone. */
export const ledgerReport = (
  file: string,
  { old, now }: { readonly old: Ledger | undefined; readonly now: Ledger | undefined },
): LedgerReport => {
  if (!old) return { file, level: 'none', lines: [] };
  if (!now) return { file, level: 'major', lines: [impactHead.major(file), ledgerLost(old.course)] };
  const changes = ledgerImpact(old, now, widthsOf);
  const level = impactLevel(changes);
  const lines = [...dangerLines(changes), ...additionLines(changes)];
  return { file, level, lines: level === 'none' ? [] : [impactHead[level](file), ...lines] };
};
