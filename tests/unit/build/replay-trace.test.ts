import { describe, expect, it } from 'vitest';
import { replayTrace } from '#build/replay-trace.ts';
import { replayCli } from '#text/replay-cli.ts';

const yes = { is: 'word', word: 'true' };
const entries = [
  { at: 0, kind: 'did', what: 'open' },
  { at: 1, kind: 'call', method: 'initialize', returned: yes, code: 0, ms: 1 },
  { at: 2, kind: 'call', method: 'initialize', returned: yes, code: 0, ms: 1 },
  { at: 9, kind: 'did', what: 'finish' },
];
const text = JSON.stringify({ format: 'orientir-trace', version: 1, standard: 'scorm2004', dropped: 0, entries });

describe('npm run replay', () => {
  it('tells what was broken then and what is broken now, and makes a test of it', async () => {
    const replayed = await replayTrace('/tmp/Журнал Moodle 4.5.json', text);
    if (!replayed.ok) expect.fail(replayed.message);
    expect(replayed.lines).toEqual([
      replayCli.read('scorm2004', 4, 0),
      replayCli.recorded,
      replayCli.breach(replayCli.rules['opened-twice'], 3),
      replayCli.now,
      replayCli.none,
    ]);
    expect(replayed).toMatchObject({ fails: false, name: 'moodle-4-5.json' });
    expect(JSON.parse(replayed.text)).toMatchObject({ format: 'orientir-trace', entries });
  });

  it.each([
    ['{', replayCli['not-json']('x.json')],
    ['{}', replayCli['not-ours']('x.json')],
    [text.replace('"finish"', '"rm -rf"'), replayCli.damaged('x.json', 4)],
    [text.replace('"dropped":0', '"dropped":-1'), replayCli.damaged('x.json', 0)],
  ])('refuses what is no trace, in Russian', async (given, message) => {
    expect(await replayTrace('x.json', given)).toEqual({ ok: false, message });
  });
});
