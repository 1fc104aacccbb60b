import type { AuthorError } from '#catalogue/author-error.ts';
import { authorPage as text } from '#text/dev.ts';

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
  body { max-width: 52rem; margin: 2rem auto; padding: 0 1.5rem; background: #fff; color: #14202e;
         font: 1.125rem/1.55 "Segoe UI", "PT Sans", Roboto, "Noto Sans", Arial, sans-serif; }
  h1 { font-size: 1.75rem; line-height: 1.25; }
  h2 { margin: 2rem 0 0.5rem; font: 650 1.0625rem/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
  ol { margin: 0; padding-left: 1.5rem; }
  li { margin: 0 0 1rem; }
  p { margin: 0 0 0.25rem; overflow-wrap: anywhere; }
  .remedy { padding: 0.5rem 0.75rem; border-left: 4px solid #17663a; background: #e7f4ec; }
  .remedy b { display: block; font-size: 0.9375rem; }
`;

const item = ({ message, remedy }: AuthorError): string =>
  `<li><p>${escaped(message)}.</p>${remedy ? `<p class="remedy"><b>${text.remedy}</b> ${escaped(remedy)}</p>` : ''}</li>`;

const section = (file: string, errors: readonly AuthorError[]): string =>
  `<section><h2>${escaped(file)}</h2><ol>${errors.map(item).join('')}</ol></section>`;

/** Asks once a second for the page that stands here, and opens it when it is another: whatever server answers. */
const openWhenMended = `
  const asked = () => fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
  const isNews = async () => {
    const answer = await asked();
    return answer.status !== 500 || (await answer.text()) !== shown;
  };
  let shown;
  asked().then((answer) => answer.text()).then((text) => { shown = text; });
  setInterval(async () => {
    if (shown !== undefined && (await isNews().catch(() => false))) location.reload();
  }, 1000);
`;

/** The page that stands in place of every page while authors' files have mistakes. For development alone. */
export const authorErrorsPage = (errors: readonly AuthorError[]): string => {
  const files = [...new Set(errors.map(({ file }) => file))];
  const sections = files.map((file) =>
    section(
      file,
      errors.filter((error) => error.file === file),
    ),
  );
  return `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title><style>${style}</style><script>{${openWhenMended}}</script></head>
<body><main><h1>${text.title}</h1><p>${text.count(errors.length, files.length)}. ${text.next}</p>
${sections.join('\n')}</main></body></html>`;
};
