import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extendLedgers } from '#build/extend-ledgers.ts';
import { readSources } from '#build/read-sources.ts';

const sources = readSources(join(import.meta.dirname, '../../..'));
const file = 'courses/kc-01/ledger.yaml';
const ledgers = [...sources.keys()].filter((path) => path.endsWith('/ledger.yaml')).sort();

describe('the ledgers of the courses', () => {
  it('lack nothing, and no question outgrew its number', () => {
    for (const { added, problems } of extendLedgers(sources))
      expect({ added, problems }).toEqual({ added: [], problems: [] });
  });

  it('are made whole where there is none yet, for published courses only', () => {
    const withoutAny = new Map([...sources].filter(([path]) => path !== file));
    const made = extendLedgers(withoutAny);
    expect(made.map((one) => one.file)).toEqual(ledgers);
    expect(made[0]?.ledger.lessons).toContain('koncepciya');
    expect(made[0]?.added.length).toBeGreaterThan(50);
  });
});
