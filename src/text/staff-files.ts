/** Why a file with a staff list is not taken: what is wrong, and what to do. */

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} МБ`;

/** The first few, and how many more. */
const listed = (numbers: readonly number[]): string =>
  numbers.length > 10 ? `${numbers.slice(0, 10).join(', ')} и ещё ${numbers.length - 10}` : numbers.join(', ');

const thousands = (count: number): string => count.toLocaleString('ru-RU');

export const emptyFile = 'Файл пустой. Выберите файл со списком сотрудников.';

export const tooLarge = (limit: number): string =>
  `Файл больше ${megabytes(limit)}. Уберите из него картинки и лишние листы и сохраните снова.`;

export const unknownType =
  'Это не таблица. Нужен файл Excel (.xlsx), LibreOffice (.ods) или текст с разделителями (.csv). Откройте список в Excel и сохраните его как «Книга Excel (.xlsx)».';

export const oldExcel = 'Это файл Excel старого образца (.xls). Откройте его и сохраните как «Книга Excel (.xlsx)».';

export const passwordProtected =
  'Файл закрыт паролем, прочитать его нельзя. Откройте его в Excel, снимите пароль («Файл» → «Сведения» → «Защита книги») и сохраните снова.';

export const otherZip =
  'Это архив, но не книга Excel. Если список лежит в архиве, распакуйте его и выберите сам файл. Подходят .xlsx, .ods и .csv.';

export const damagedXlsx =
  'Файл Excel повреждён или записан не полностью. Откройте его в Excel и сохраните заново. Если он не открывается, возьмите другую копию.';

export const damagedOds =
  'Таблица .ods повреждена, закрыта паролем или записана не полностью. Откройте её и сохраните заново без пароля или как «Книга Excel (.xlsx)».';

export const noSheet = 'В книге нет ни одного видимого листа с ячейками. Сделайте лист со списком видимым и сохраните.';

export const zipBomb =
  'Файл при распаковке занимает больше 200 МБ. Так бывает, если внутри посторонние данные. Скопируйте список на новый лист новой книги и сохраните её.';

export const tooManyRows = (rows: number | undefined, limit: number): string =>
  `${rows === undefined ? 'Строк' : `Строк ${thousands(rows)}, это`} больше ${thousands(limit)}. Разделите список на несколько файлов, например по органам.`;

export const tooManyColumns = (limit: number): string =>
  `Столбцов больше ${limit}. Оставьте только нужные: ФИО, код или группу должности, подразделение, деятельность.`;

export const mixedEncodings = (lines: readonly number[]): string =>
  `В файле смешаны две кодировки: UTF-8 и windows-1251. Другая кодировка в строках: ${listed(lines)}. Откройте исходные списки в Excel по отдельности, соберите их в одну книгу и сохраните как .xlsx.`;

export const brokenQuotes = (row: number): string =>
  `В строке ${row} кавычки открыты и не закрыты, поэтому неясно, где кончается ячейка. Исправьте кавычки или сохраните список как .xlsx.`;

export const noHeadings = (found: readonly string[]): string =>
  `Не найдена строка заголовков. Нужен столбец «ФИО» (или «Фамилия» и «Имя») и хотя бы ещё один знакомый, например «Код должности». ` +
  (found.length > 0
    ? `В первой строке файла написано: ${found
        .slice(0, 8)
        .map((each) => `«${each.slice(0, 40)}»`)
        .join(', ')}. Исправьте заголовки или возьмите образец.`
    : 'Добавьте строку заголовков или возьмите образец.');

export const headingsOnly = (row: number): string =>
  `В файле только заголовки (строка ${row}), ни одного сотрудника. Впишите сотрудников в строки под заголовками.`;

export const mergedHeadings = (ranges: readonly string[]): string =>
  `В строке заголовков объединены ячейки: ${ranges.join(', ')}. Снимите объединение (в Excel: «Главная» → «Объединить ячейки») и назовите каждый столбец отдельно.`;

export const mergedRows = (ranges: readonly string[]): string =>
  `В списке объединены ячейки: ${ranges.slice(0, 10).join(', ')}${ranges.length > 10 ? ` и ещё ${ranges.length - 10}` : ''}. Значение есть только у первой из них. Снимите объединение и заполните каждую строку.`;

export const sameMeaning = (meaning: string, columns: readonly string[]): string =>
  `Столбцы ${columns.join(' и ')} значат одно и то же: «${meaning}». Оставьте один из них, другой удалите или переименуйте.`;
