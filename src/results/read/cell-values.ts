import { type Scaled, scaled } from '#domain/scaled.ts';
import { resultStates, setByOther } from '#text/result-headings.ts';
import { foldedHeading } from '#text/staff-headings.ts';
import type { Status } from './results-file.ts';

/** `unknown`: the cell says something, and nobody knows what. */
export type CellValue<Value> = { readonly ok: true; readonly value: Value | undefined } | { readonly ok: false };

const unknown = { ok: false } as const;
const nothing = { ok: true, value: undefined } as const;

/** Nothing, or the dash that stands for it. */
export const isBlank = (text: string): boolean => text === '' || /^[-–—]$/.test(text);

/** `85,00`, `85.00 %`, `85/100`: a share of full credit. */
export const scoreIn = (cell: string): CellValue<Scaled> => {
  const text = cell.replace(/\s/g, '').replace(',', '.');
  if (isBlank(text)) return nothing;
  const [, got = '', of = '100'] = /^(\d+(?:\.\d+)?)%?(?:\/(\d+(?:\.\d+)?))?$/.exec(text) ?? [];
  const [score, most] = [Number(got), Number(of)];
  return got === '' || !(most > 0) || score > most ? unknown : { ok: true, value: scaled(score / most) };
};

/** How Moodle's completion report marks that somebody else set the state, with a name. */
const byOther = new RegExp(` \\((?:${setByOther.join('|')}).*$`, 'i');

/** Brackets of other kinds tell whether the pass mark was reached. */
const foldedState = (cell: string): string => foldedHeading(cell.replace(byOther, '').replace(/[()]/g, ' '));

const stateNames = ['completed', 'failed', 'in-progress', 'none'] as const;

export const stateIn = (cell: string): CellValue<Status> => {
  if (isBlank(cell.trim())) return nothing;
  const folded = foldedState(cell);
  const found = stateNames.find((state) => resultStates[state].some((word) => word === folded));
  if (!found) return unknown;
  return found === 'none' ? nothing : { ok: true, value: found };
};

/** What a column of a SCO has: its score, or its state where it has none. */
export const scoOutcome = (
  cell: string,
): CellValue<{ readonly score?: Scaled | undefined; readonly status?: Status | undefined }> => {
  const score = scoreIn(cell);
  if (score.ok) return score.value === undefined ? nothing : { ok: true, value: { score: score.value } };
  const state = stateIn(cell);
  return state.ok && state.value ? { ok: true, value: { status: state.value } } : state.ok ? nothing : unknown;
};
