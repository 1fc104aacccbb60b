import { counted } from './plural.ts';

/** What `npm run package` says to the person who runs it. */

const usage =
  'Пример: npm run package -- --track u4b-d1 --course kc-01 --format scorm12 --out out\n' +
  'Без --course все курсы траектории собираются в один архив, с --each — в архив на каждый курс.';

const optionMeanings: Readonly<Record<string, string>> = {
  track: 'траекторию',
  course: 'курс',
  format: 'формат',
  out: 'папку для архивов',
  interactions: 'как передавать ответы',
  finished: 'слово для пройденного курса',
  failed: 'слово для несданного теста',
  exit: 'как закрывать пройденный курс',
  mastery: 'проходной балл для СДО, от 1 до 100',
  deadline: 'срок, последний день',
};

export const missingOption = (name: string): string => `Укажите ${optionMeanings[name]}: --${name} …\n${usage}`;
export const unknownOption = (written: string): string => `Непонятно: «${written}».\n${usage}`;
export const unknownTrack = (id: string, known: readonly string[]): string =>
  `Нет траектории «${id}». Есть: ${known.join(', ')}`;
export const unknownCourse = (id: string, known: readonly string[]): string =>
  `Нет курса «${id}». Есть: ${known.join(', ')}`;
export const unknownFormat = (name: string, known: readonly string[]): string =>
  `Нет формата «${name}». Есть: ${known.join(', ')}`;
export const unknownChoice = (name: string, written: string, known: readonly string[]): string =>
  `У --${name} нет значения «${written}». Есть: ${known.join(', ')}`;
export const badMastery = (written: string): string =>
  `--mastery — проходной балл для СДО, целое число от 1 до 100, а не «${written}».`;
export const badDeadline = (written: string): string =>
  `--deadline — последний день срока, например 2026-12-31, а не «${written}».`;
export const noMasteryIn = (format: string): string =>
  `В формате ${format} проходной балл негде указать: уберите --mastery.`;
export const courseNotInTrack = (course: string, track: string): string =>
  `Траектория ${track} не требует ни одного модуля курса ${course}: пакет не нужен.`;
export const nothingPublished = (track: string, course: string | undefined): string =>
  course === undefined
    ? `Модули траектории ${track} ещё не написаны: собирать нечего.`
    : `Модули курса ${course}, которых требует траектория ${track}, ещё не написаны: собирать нечего.`;
export const collidingIds = (pairs: readonly (readonly [string, string])[]): string =>
  `Стандарт не различит идентификаторы: ${pairs.map(([a, b]) => `${a} и ${b}`).join('; ')}. Переименуйте один из них.`;

const decimal = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });

export const packageWritten = (zip: {
  readonly file: string;
  readonly bytes: number;
  readonly files: number;
  readonly seconds: number;
}): string => {
  const size = `${decimal.format(Math.ceil(zip.bytes / 1024))} КБ`;
  return `${zip.file}: ${size}, ${counted(zip.files, ['файл', 'файла', 'файлов'])}, ${decimal.format(zip.seconds)} с`;
};

/** The failures of packaging, in the shape of `PackageFailure`. */
type Failure =
  | { readonly why: 'nothing-published' }
  | { readonly why: 'stopped' }
  | { readonly why: 'not-built'; readonly missing: readonly string[] }
  | { readonly why: 'bad-region'; readonly pages: readonly { readonly page: string; readonly near: string }[] }
  | { readonly why: 'leads-out'; readonly links: readonly { readonly from: string; readonly to: string }[] }
  | { readonly why: 'leak'; readonly pages: readonly { readonly page: string; readonly modules: readonly string[] }[] }
  | {
      readonly why: 'bad-manifest';
      readonly file: string;
      readonly problems: readonly { readonly line: number | undefined; readonly message: string }[];
    }
  | { readonly why: 'bad-name'; readonly names: readonly string[] };

const shown = 20;

const list = (lines: readonly string[]): string => {
  const rest = lines.length > shown ? [`и ещё ${lines.length - shown}`] : [];
  return [...lines.slice(0, shown), ...rest].map((line) => `\n  ${line}`).join('');
};

const whatFailed = (failure: Failure): string => {
  switch (failure.why) {
    case 'nothing-published':
      return 'нужные модули ещё не написаны';
    case 'stopped':
      return 'сборку остановили';
    case 'not-built':
      return `на собранном сайте нет файлов. Выполните npm run build и повторите:${list(failure.missing)}`;
    case 'bad-region':
      return `область страницы не закрыта или стоит не на месте:${list(failure.pages.map(({ page, near }) => `${page}: ${near}`))}`;
    case 'leads-out':
      return `ссылки ведут за пределы пакета. Поместите их в область «site»:${list(failure.links.map(({ from, to }) => `${from}: ${to}`))}`;
    case 'leak':
      return `страницы упоминают модули, которых в пакете нет. Поместите это в область модуля:${list(failure.pages.map(({ page, modules }) => `${page}: ${modules.join(', ')}`))}`;
    case 'bad-manifest':
      return `схема стандарта не принимает манифест:${list(failure.problems.map(({ line, message }) => `${failure.file}${line === undefined ? '' : `, строка ${line}`}: ${message.trim()}`))}\nПроверьте названия, описания и идентификаторы в courses/<курс>/course.yaml, соберите сайт заново и повторите. Если там всё верно, передайте эти строки разработчикам.`;
    case 'bad-name':
      return `имена файлов: только латиница, цифры и знаки «-», «_», «.»:${list(failure.names)}`;
    default:
      return failure satisfies never;
  }
};

export const packageFailed = (course: string, failure: Failure): string =>
  `${course}: пакет не собран, ${whatFailed(failure)}`;
