import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type AuthorError, AuthorErrors } from '#catalogue/author-error.ts';
import { catalogue } from '#catalogue/catalogue.ts';
import { authorErrorsPage } from './author-page.ts';
import { readSources } from './read-sources.ts';

/** What is wrong with the courses and tests of a project, looked at again after `forget`. */
export const authorErrorsOf = (read: () => ReadonlyMap<string, string>) => {
  let known: readonly AuthorError[] | undefined;
  const look = (): readonly AuthorError[] => {
    try {
      catalogue(read());
      return [];
    } catch (error) {
      if (error instanceof AuthorErrors) return error.errors;
      throw error;
    }
  };
  return {
    errors: (): readonly AuthorError[] => {
      known ??= look();
      return known;
    },
    forget: (): void => {
      known = undefined;
    },
  };
};

const asksForPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

/** Answers requests for pages with the authors' mistakes, as long as there are any. */
export const answerWithErrors =
  (errors: () => readonly AuthorError[]) =>
  (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const found = asksForPage(request) ? errors() : [];
    if (found.length === 0) {
      next();
      return;
    }
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(authorErrorsPage(found));
  };

/** While somebody writes (`npm run dev`), mistakes stand on the page in Russian, and go when the file is mended. */
export const authorStep = (): AstroIntegration => ({
  name: 'orientir-authors',
  hooks: {
    'astro:config:setup': ({ command, config, updateConfig }) => {
      if (command !== 'dev') return;
      const root = fileURLToPath(config.root);
      const { errors, forget } = authorErrorsOf(() => readSources(root));
      const folders = ['courses', 'quizzes'].map((folder) => join(root, folder) + sep);
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'orientir-authors',
              configureServer: (server) => {
                server.watcher.add(folders);
                server.watcher.on('all', (_, path) => {
                  if (!folders.some((folder) => path.startsWith(folder))) return;
                  forget();
                  server.ws.send({ type: 'full-reload' });
                });
                server.middlewares.use(answerWithErrors(errors));
              },
            },
          ],
        },
      });
    },
  },
});
