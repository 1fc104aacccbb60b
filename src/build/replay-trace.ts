import { basename } from 'node:path';
import { replay } from '#records/replay/replay.ts';
import { type Breach, breachesIn } from '#records/trace/breaches.ts';
import { readTraceFile, type TraceReading, toTraceFile } from '#records/trace/trace-file.ts';
import { replayCli } from '#text/replay-cli.ts';

/** What is printed, and the file by which the replay becomes a test; none for a file that was refused. */
export type Replayed =
  | { readonly ok: false; readonly message: string }
  | {
      readonly ok: true;
      readonly lines: readonly string[];
      readonly name: string;
      readonly text: string;
      readonly fails: boolean;
    };

const refusalOf = (file: string, reading: Extract<TraceReading, { ok: false }>): string =>
  reading.why === 'damaged' ? replayCli.damaged(file, reading.entry) : replayCli[reading.why](file);

const listed = (breaches: readonly Breach[]): readonly string[] =>
  breaches.length === 0
    ? [replayCli.none]
    : breaches.map(({ rule, entry }) => replayCli.breach(replayCli.rules[rule], entry));

/** Letters, digits and hyphens of the file's own name. */
const testName = (file: string): string => {
  const slug = basename(file, '.json')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${slug === '' ? 'trace' : slug.slice(0, 60)}.json`;
};

/** Replays what a trace file recorded. Only what was understood is written on, never what was read. */
export const replayTrace = async (file: string, text: string): Promise<Replayed> => {
  const reading = readTraceFile(text);
  if (!reading.ok) return { ok: false, message: refusalOf(file, reading) };
  const { trace } = reading;
  const now = await replay(trace);
  const lines = [
    replayCli.read(trace.standard, trace.entries.length, trace.dropped),
    replayCli.recorded,
    ...listed(breachesIn(trace)),
    replayCli.now,
    ...listed(now),
  ];
  return { ok: true, lines, name: testName(file), text: toTraceFile(trace), fails: now.length > 0 };
};
