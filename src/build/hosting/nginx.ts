import { assumed } from '#domain/scale.ts';
import { hosting } from '#text/hosting.ts';
import { caching, compressedTypes, mediaTypes, notFoundPage, securityHeaders } from './rules.ts';

const security = securityHeaders.map(([name, value]) => `add_header ${name} "${value}" always;`);

/** nginx forgets the outer `add_header` lines wherever a block has one of its own: each block has them all. */
const block = (where: string, cache: string): string =>
  [`location ${where} {`, ...security, `add_header Cache-Control "${cache}" always;`].join('\n    ').concat('\n}');

/** Lines to include into a `server` block whose `root` is the site's folder. */
export const nginx = (): string =>
  [
    ...hosting.nginx.map((line) => `# ${line}`),
    'charset utf-8;',
    'gzip on;',
    `gzip_comp_level ${assumed.level};`,
    `gzip_types ${compressedTypes.filter((type) => type !== 'text/html').join(' ')};`,
    'include mime.types;',
    `types {\n${mediaTypes.map(([ending, type]) => `    ${type} ${ending};`).join('\n')}\n}`,
    `error_page 404 /${notFoundPage};`,
    block('/', caching.rest),
    block(`~ /${caching.hashedFolder}`, caching.hashed),
    '',
  ].join('\n');
