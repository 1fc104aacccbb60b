import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { replayCli } from '#text/replay-cli.ts';
import { replayTrace } from '../replay-trace.ts';

const root = join(import.meta.dirname, '../../..');
const tests = join(root, 'tests/unit/records/replays');

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

/** `npm run replay -- FILE` ends with 1 where today's product breaks a rule, or the file is refused. */
const run = async (file: string | undefined): Promise<void> => {
  if (file === undefined) return fail(replayCli.usage);
  const text = read(file);
  if (text === undefined) return fail(replayCli.unreadable(file));
  const replayed = await replayTrace(file, text);
  if (!replayed.ok) return fail(replayed.message);
  const { lines, name, fails } = replayed;
  mkdirSync(tests, { recursive: true });
  writeFileSync(join(tests, name), replayed.text);
  console.log([...lines, replayCli.written(relative(root, join(tests, name)), fails)].join('\n'));
  if (fails) process.exitCode = 1;
};

await run(process.argv[2]);
