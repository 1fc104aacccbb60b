import { promises as fs } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface ServeOptions {
  readonly folder: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The folder of the server that the site is put in, not encoded: `my portal/courses`. */
  readonly prefix?: string;
}

export interface Served {
  /** With the prefix, encoded, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

const typeOf = (path: string): string => types[extname(path).toLowerCase()] ?? 'application/octet-stream';

const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

/** The path that a request asks for, decoded; undefined for one that is malformed or climbs out of the folder. */
const requestedPath = (target: string): string | undefined => {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
    const climbs = path.includes('\0') || path.split(/[\\/]/).includes('..');
    return climbs ? undefined : path;
  } catch {
    return undefined;
  }
};

const fileAnswer = async (folder: string, file: string, status: number): Promise<Answer | undefined> => {
  try {
    return { status, type: typeOf(file), body: await fs.readFile(join(folder, file)) };
  } catch {
    return undefined;
  }
};

const answerTo = async (request: IncomingMessage, folder: string, root: string): Promise<Answer> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Method not allowed');
  const path = requestedPath(request.url ?? '/');
  if (path === undefined) return plain(400, 'Bad request');
  const file = path === root ? 'index.html' : path.slice(root.length);
  const found = path.startsWith(root) ? await fileAnswer(folder, file, 200) : undefined;
  return found ?? (await fileAnswer(folder, '404.html', 404)) ?? plain(404, 'Not found');
};

const send = (response: ServerResponse, { status, type, body }: Answer, withBody: boolean): void => {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': length, 'Cache-Control': 'no-store' });
  response.end(withBody ? body : undefined);
};

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    // By name and not by number: `astro dev` does the same, so that the two cannot share a port on ::1 and 127.0.0.1.
    server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Serves a folder as a poor server does: no directory index but the site's own first page, no `.html` added, a 404 page.
 * For preview and tests only. Rejects with Node's error if the port is taken (`EADDRINUSE`).
 */
export const serve = async ({ folder, port, prefix = '' }: ServeOptions): Promise<Served> => {
  const root = `/${prefix}/`.replace(/\/{2,}/g, '/');
  const server = createServer((request, response) => {
    void answerTo(request, folder, root).then((answer) => send(response, answer, request.method !== 'HEAD'));
  });
  const actual = await listening(server, port);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: new URL(root, `http://localhost:${actual}`).href, close };
};
