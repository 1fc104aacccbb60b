import { join } from 'node:path';
import { dev } from 'astro';
import { authorErrorsOf } from '#build/author-step.ts';
import { readSources } from '#build/read-sources.ts';
import { serveErrorsUntilMended } from '#build/serve-errors.ts';
import { sentence } from '#catalogue/author-error.ts';
import { siteOpen } from '#text/build.ts';

const root = join(import.meta.dirname, '../../..');
const port = Number(process.env['PORT'] ?? 4321);
const { errors, forget } = authorErrorsOf(() => readSources(root));

const look = () => {
  forget();
  return errors();
};

// Astro does not start with a lesson whose fields it cannot read: then its place is kept until they are mended.
if (errors().length > 0) {
  await serveErrorsUntilMended({
    look,
    root,
    port,
    onOpen: (url, found) => console.error([...found.map(sentence), siteOpen(url)].join('\n')),
  });
}
await dev({ root, server: { port } });
