import { hosting } from '#text/hosting.ts';
import { caching, mediaTypes, notFoundPage, securityHeaders } from './rules.ts';

const tab = '\t';

/** A Caddyfile for one site; the address and the folder are to be filled in. */
export const caddy = (): string =>
  [
    ...hosting.caddy.map((line) => `# ${line}`),
    `${hosting.address} {`,
    `${tab}root * ${hosting.folder}`,
    `${tab}encode zstd gzip`,
    ...securityHeaders.map(([name, value]) => `${tab}header ${name} "${value}"`),
    `${tab}@hashed path */${caching.hashedFolder}*`,
    `${tab}header Cache-Control "${caching.rest}"`,
    `${tab}header @hashed Cache-Control "${caching.hashed}"`,
    ...mediaTypes.flatMap(([ending, type]) => [
      `${tab}@${ending} path *.${ending}`,
      `${tab}header @${ending} Content-Type "${type}"`,
    ]),
    `${tab}handle_errors {`,
    `${tab}${tab}rewrite * /${notFoundPage}`,
    `${tab}${tab}file_server`,
    `${tab}}`,
    `${tab}file_server`,
    '}',
    '',
  ].join('\n');
