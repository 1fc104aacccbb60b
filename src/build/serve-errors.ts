import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AuthorError } from '#catalogue/author-error.ts';
import { authorErrorsPage } from './author-page.ts';

type Watched = {
  /** Looks at the files again. */
  readonly look: () => readonly AuthorError[];
  /** The project's root, whose courses and quizzes are watched. */
  readonly root: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Told where the mistakes can be read. */
  readonly onOpen: (url: string, errors: readonly AuthorError[]) => void;
};

/** An editor saves in several steps: a pause lets it finish. */
const settled = 150;

/** Shows mistakes at a port until they are mended, then frees it. For mistakes that Astro does not start with. */
export const serveErrorsUntilMended = ({ look, root, port, onOpen }: Watched): Promise<void> =>
  new Promise((resolve, reject) => {
    let errors = look();
    const server = createServer((_, response) => {
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', connection: 'close' });
      response.end(authorErrorsPage(errors));
    });
    let timer: NodeJS.Timeout | undefined;
    const again = (): void => {
      errors = look();
      if (errors.length > 0) return;
      for (const watcher of watchers) watcher.close();
      server.close(() => resolve());
    };
    const watchers = ['courses', 'quizzes'].map((folder) =>
      watch(join(root, folder), { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(again, settled);
      }),
    );
    server.on('error', reject);
    server.listen(port, () => {
      const address = server.address();
      onOpen(`http://localhost:${typeof address === 'object' ? address?.port : port}`, errors);
    });
  });
