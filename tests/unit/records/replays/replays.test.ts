import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '#records/replay/replay.ts';
import { readTraceFile } from '#records/trace/trace-file.ts';

/** Traces that `npm run replay` put here: each is a test, as data. */
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

describe('an LMS that answers as the recorded one', () => {
  it.each(files)('has the product keep every rule: %s', async (file) => {
    const reading = readTraceFile(readFileSync(join(import.meta.dirname, file), 'utf8'));
    if (!reading.ok) expect.fail(`${file}: ${reading.why}`);
    expect(await replay(reading.trace)).toEqual([]);
  });
});
