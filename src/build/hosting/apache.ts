import { hosting } from '#text/hosting.ts';
import { caching, compressedTypes, mediaTypes, securityHeaders } from './rules.ts';

const module = (name: string, lines: readonly string[]): string =>
  [`<IfModule ${name}>`, ...lines.map((line) => `  ${line}`), '</IfModule>'].join('\n');

/** `.htaccess` of the site's folder; a module that a server lacks is passed over. No path stands in it. */
export const apache = (): string =>
  [
    ...hosting.apache.map((line) => `# ${line}`),
    'AddDefaultCharset utf-8',
    'Options -Indexes',
    module(
      'mod_mime.c',
      mediaTypes.map(([ending, type]) => `AddType ${type} .${ending}`),
    ),
    module('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${compressedTypes.join(' ')}`]),
    module('mod_headers.c', [
      ...securityHeaders.map(([name, value]) => `Header always set ${name} "${value}"`),
      `Header always set Cache-Control "${caching.rest}"`,
      `Header always set Cache-Control "${caching.hashed}" "expr=%{REQUEST_URI} =~ m#/${caching.hashedFolder}#"`,
    ]),
    '',
  ].join('\n');
