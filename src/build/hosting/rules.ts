/** One table of what a server has to say with the site's files; each server's file is written from it. */

/** In every answer. The policy itself stands in each page, because it names hashes of that very edition. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  // A meta tag cannot forbid frames. Courses inside an LMS come as packages, not from here.
  ['Content-Security-Policy', "frame-ancestors 'self'"],
];

/** A name with a hash never means another content; anything else is asked for again each time, and mostly unchanged. */
export const caching = {
  /** Below this folder every name has a hash. */
  hashedFolder: '_astro/',
  hashed: 'public, max-age=31536000, immutable',
  rest: 'no-cache',
} as const;

/** What some servers do not know by the ending of a name. */
export const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  ['avif', 'image/avif'],
  ['mjs', 'text/javascript'],
  ['svg', 'image/svg+xml'],
  ['wasm', 'application/wasm'],
  ['webmanifest', 'application/manifest+json'],
  ['webp', 'image/webp'],
  ['woff2', 'font/woff2'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['xsd', 'application/xml'],
];

/** Worth compressing; fonts and pictures are compressed already. */
export const compressedTypes: readonly string[] = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/json',
  'image/svg+xml',
  'application/xml',
];

export const notFoundPage = '404.html';
