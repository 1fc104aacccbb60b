import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { assumed } from '#domain/scale.ts';

const isText = (path: string): boolean => /\.(?:html|css|js|json|svg|xml)$/.test(path);

const zipped = promisify(gzip);

/** Bytes of a site's file as it goes over the line: texts compressed as servers do it that compress each answer anew. */
export const overTheLine = async (path: string, bytes: Uint8Array): Promise<number> =>
  isText(path) ? (await zipped(bytes, { level: assumed.level })).length : bytes.length;
