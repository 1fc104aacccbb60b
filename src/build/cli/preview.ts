import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { badPort, noFreePort, siteNotBuilt, siteOpen } from '#text/build.ts';
import { type Served, serve } from '../serve.ts';

const usualPort = 4321;
const portsToTry = 20;

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** On the first free port from `first` on. */
const serveOnFreePort = async (folder: string, first: number): Promise<Served | undefined> => {
  for (let port = first; port < first + portsToTry; port += 1) {
    try {
      return await serve({ folder, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return undefined;
};

const fail = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const preview = async (folder: string, wanted: string): Promise<void> => {
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return fail(badPort(wanted));
  if (!existsSync(join(folder, 'index.html'))) return fail(siteNotBuilt);
  const served = await serveOnFreePort(folder, port);
  if (!served) return fail(noFreePort(port, port + portsToTry - 1));
  console.log(siteOpen(served.url));
};

await preview(join(import.meta.dirname, '../../../dist'), process.env.PORT || String(usualPort));
