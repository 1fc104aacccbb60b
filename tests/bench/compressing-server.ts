import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { type Served, serve } from '#build/serve.ts';

export interface Content {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const compress = promisify(brotliCompress);
const isText = (type: string): boolean => /^text\/|json|svg/.test(type);

/**
 * A folder as a static host delivers it: text compressed beforehand with brotli at its best, anything else as it is.
 * `own` are contents to stand beside the folder's, by path: `/floor/index.html`.
 */
export const serveCompressed = async (folder: string, own: ReadonlyMap<string, Content>): Promise<Served> => {
  const plain = await serve({ folder, port: 0 });
  const fetched = async (path: string): Promise<Content> => {
    const answer = await fetch(new URL(path, plain.url));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return { type: answer.headers.get('content-type') ?? '', body: await answer.bytes() };
  };
  const packed = async (path: string): Promise<Content> => {
    const { type, body } = own.get(path) ?? (await fetched(path));
    return { type, body: isText(type) ? await compress(body) : body };
  };
  const kept = new Map<string, Promise<Content>>();
  const contentOf = (path: string): Promise<Content> => {
    const content = kept.get(path) ?? packed(path);
    kept.set(path, content);
    return content;
  };
  const server = createServer((request, response) => {
    contentOf(request.url ?? '/').then(
      ({ type, body }) => {
        const encoding = isText(type) ? { 'Content-Encoding': 'br' } : {};
        const length = Buffer.byteLength(body);
        response.writeHead(200, { 'Content-Type': type, 'Content-Length': length, ...encoding }).end(body);
      },
      (error: unknown) => response.writeHead(404).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await plain.close();
  };
  // By name: a browser that is not on https offers brotli to this host only.
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
};
