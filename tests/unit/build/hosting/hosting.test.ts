import { describe, expect, test } from 'vitest';
import { caching, securityHeaders } from '#build/hosting/rules.ts';
import { hostingFiles } from '#build/hosting/write-hosting.ts';

const list = ['404.html', '_astro/page.abc.js', '_astro/font.def.woff2', 'courses/kc-01.html', 'sw.js'].map((path) => ({
  path,
  size: 1,
  crc32: '00000000',
}));

const files = hostingFiles(list);

describe.each([...files])('%s', (_, text) => {
  test('has every security header and both ways of caching', () => {
    for (const [name, value] of securityHeaders) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain(caching.hashed);
    expect(text).toContain(caching.rest);
  });
});

describe('the settings of servers', () => {
  test('nginx repeats the security headers in each block, because an inner one drops the outer', () => {
    const blocks = (files.get('nginx.conf') ?? '').split('location ').slice(1);
    expect(blocks).toHaveLength(2);
    for (const block of blocks) for (const [name] of securityHeaders) expect(block).toContain(name);
  });

  test('every brace that opens closes', () => {
    for (const name of ['nginx.conf', 'Caddyfile']) {
      const text = files.get(name) ?? '';
      expect(text.split('{').length).toBe(text.split('}').length);
    }
  });

  test('for an object storage only names with a hash are kept for good', () => {
    const { files: told } = JSON.parse(files.get('object-storage.json') ?? '') as {
      readonly files: readonly { readonly path: string; readonly contentType: string; readonly cacheControl: string }[];
    };
    const kept = told.filter(({ cacheControl }) => cacheControl === caching.hashed).map(({ path }) => path);
    expect(kept).toEqual(['_astro/page.abc.js', '_astro/font.def.woff2']);
    expect(told.find(({ path }) => path.endsWith('.woff2'))?.contentType).toBe('font/woff2');
    expect(told.find(({ path }) => path === 'sw.js')?.contentType).toBe('text/javascript; charset=utf-8');
  });
});
