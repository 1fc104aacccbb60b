import { counted } from './plural.ts';

/** What the build says to the person who runs it. Each message follows the name of a file and a colon. */

export const deadLink = (link: string): string => `ссылка «${link}» никуда не ведёт: такого файла на сайте нет`;

export const missingAnchor = (link: string, file: string): string =>
  `ссылка «${link}» ведёт в никуда: в ${file} нет элемента с таким id`;

export const foreignFile = (link: string): string =>
  `«${link}» загружается с другого сайта. Положите файл в public/ и сошлитесь на него`;

export const styleAttribute = (tag: string): string =>
  `атрибут style у <${tag}> запрещён политикой безопасности. Замените его классом`;

export const handlerAttribute = (tag: string, name: string): string =>
  `атрибут ${name} у <${tag}> запрещён политикой безопасности. Добавьте обработчик в скрипте`;

export const scriptAddress = (link: string): string =>
  `ссылка «${link}» запрещена политикой безопасности. Замените её кнопкой с обработчиком в скрипте`;

export const incompletePage = 'нужны теги <html> и <head>, а первым в <head>: <meta charset="utf-8">';

export const badFileName = 'имя файла: только латиница, цифры и знаки «-», «_», «.»';

const someFiles = 3;

const filesOf = (files: readonly string[]): string => {
  const rest = files.length - someFiles;
  const named = files.slice(0, someFiles).join(', ');
  return rest > 0 ? `${named} и ещё ${counted(rest, ['файл', 'файла', 'файлов'])}` : named;
};

/** The list of all that is wrong: what is wrong with several files alike is said once. */
export const buildProblems = (filesByProblem: ReadonlyMap<string, readonly string[]>): string => {
  const lines = [...filesByProblem].map(([problem, files]) => `  ${filesOf(files)}: ${problem}`);
  return [`Сборка остановлена: ${counted(lines.length, ['ошибка', 'ошибки', 'ошибок'])}`, ...lines].join('\n');
};

export const siteOpen = (url: string): string => `Сайт открыт: ${url}`;
export const siteNotBuilt = 'Сайт ещё не собран. Выполните: npm run build';
export const badPort = (value: string): string => `PORT=${value}: нужно число от 1 до 65535, например PORT=4321`;
export const noFreePort = (first: number, last: number): string =>
  `Порты с ${first} по ${last} заняты. Укажите свободный: PORT=8080 npm run preview`;

export const unknownFigure = (name: string): string =>
  `для отметки [[scale:${name}]] нет числа. Проверьте её имя в src/ui/desk/ScaleTables.astro`;
export const unusedFigures = (names: readonly string[]): string =>
  `числа посчитаны, но на странице их нет: ${names.join(', ')}. Добавьте отметки в src/ui/desk/ScaleTables.astro`;
