import { counted } from './plural.ts';

/** Why a file with results is not taken, and how one was read: what is wrong, and what to do. */

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} МБ`;

const quoted = (texts: readonly string[]): string =>
  texts
    .slice(0, 8)
    .map((each) => `«${each.slice(0, 40)}»`)
    .join(', ');

export const emptyResults = 'Файл пустой. Выгрузите его ещё раз или попросите слушателя сохранить файл заново.';

export const tooLargeResults = (limit: number): string =>
  `Файл больше ${megabytes(limit)}. Выгрузите из СДО один курс или один период и загрузите файлы по отдельности.`;

export const unknownResults =
  'Это не файл с результатами. Подходят: файл, который слушатель сохранил на странице «Мои результаты» (.json), выгрузка Moodle или другой СДО (.xlsx, .ods, .csv, .txt) и записи xAPI (.json).';

export const brokenJson = (line: number | undefined): string =>
  `Файл .json повреждён${line === undefined ? '' : ` в строке ${line}`}: дальше его прочитать нельзя. Сохраните его ещё раз и не открывайте в текстовом редакторе.`;

export const learnerDamaged =
  'Файл слушателя изменён или повреждён: содержимое не сходится с контрольной суммой. Попросите сохранить и прислать его заново.';

export const learnerNewer = 'Файл сохранён более новой версией сайта. Обновите страницу и загрузите его снова.';

export const learnerTooLarge =
  'Файл слушателя больше 5 МБ, таких не бывает. Попросите сохранить и прислать его заново.';

export const progressInstead =
  'Это перенос результатов на другое устройство, а не файл для кадровой службы. Попросите слушателя нажать «Сохранить файл для кадровой службы» на странице «Мои результаты».';

export const staffInstead = 'Это рабочий файл со списком. Откройте его в шаге 1.';

export const noResultHeadings = (found: readonly string[]): string =>
  `Не найдены столбцы выгрузки СДО. Нужен столбец с именем, номером или почтой и столбцы с баллами или состоянием. ${
    found.length > 0 ? `В первой строке файла написано: ${quoted(found)}. ` : ''
  }Скачайте в Moodle отчёт по SCORM, оценки или «Выполнение элементов курса» без изменений, а в другой СДО отчёт со столбцами «ФИО», «Курс» и «Статус».`;

export const noResultsInside =
  'В файле есть заголовки, но нет ни одной строки с результатом. Проверьте, ту ли группу вы выгрузили.';

export const badScore = (row: number, column: string, text: string): string =>
  `Строка ${row}, столбец «${column}»: «${text.slice(0, 40)}» — не балл от 0 до 100. Исправьте ячейку или выгрузите оценки ещё раз: числом из 100 или в процентах.`;

export const badState = (row: number, column: string, text: string): string =>
  `Строка ${row}, столбец «${column}»: состояние «${text.slice(0, 40)}» неизвестно. Переключите Moodle на русский или английский язык и выгрузите отчёт ещё раз.`;

export const badEnrolmentState = (row: number, column: string, text: string): string =>
  `Строка ${row}, столбец «${column}»: состояние «${text.slice(0, 40)}» неизвестно. Замените его в таблице на «Пройден», «В процессе», «Не сдан» или «Не начат» и загрузите файл снова.`;

export const noPersonInRow = (row: number): string =>
  `Строка ${row}: есть результат, но не написано, чей он. Если ячейки в таблице объединены, разъедините их и впишите имя в каждую строку.`;

export const noCourseInRow = (row: number, column: string): string =>
  `Строка ${row}, столбец «${column}»: есть результат, но не написано, какого курса. Если ячейки в таблице объединены, разъедините их и впишите курс в каждую строку.`;

const addCode = 'допишите в таблице перед названием его код, например «КЦ-01», и загрузите файл снова.';

export const noCourseOfOurs = (titles: readonly string[]): string =>
  `Ни один из курсов в файле не похож на курс этого сайта: ${quoted(titles)}${titles.length > 8 ? ' и другие' : ''}. Если наш курс назван в СДО иначе, ${addCode}`;

export const otherCourses = (titles: readonly string[]): string =>
  `Не учтены другие курсы (${titles.length.toLocaleString('ru-RU')}): ${quoted(titles)}${titles.length > 8 ? ' и другие' : ''}. Если среди них есть наш под другим названием, ${addCode}`;

export const unclearRows = (count: number, states: readonly string[]): string =>
  `Не учтены строки с состоянием ${quoted(states)}: ${count.toLocaleString('ru-RU')}. По нему не видно, начат ли курс.`;

export const ownRegister =
  'Это ведомость, которую подготовила эта страница: в ней есть и то, что известно только со слов слушателей. Загрузите файлы, из которых она составлена.';

export const ownLateList =
  'Это список опаздывающих, который подготовила эта страница. Загрузите файлы, из которых он составлен.';

export const ownSixColumns =
  'Судя по имени файла, это таблица из шести столбцов, которую подготовила эта страница: в ней есть и то, что известно только со слов слушателей. Загрузите файлы, из которых она составлена, а выгрузку другой системы переименуйте.';

export const noStatements =
  'В файле нет записей xAPI. Нужен список записей: «[…]», «{"statements": […]}» или по одной записи в строке.';

export const badStatement = (number: number): string =>
  `Запись ${number} не похожа на запись xAPI: нет исполнителя, действия или объекта. Выгрузите записи из хранилища (LRS) ещё раз, не меняя их.`;

export const foreignStatements = (count: number): string =>
  `В файле ${counted(count, ['запись', 'записи', 'записей'])} xAPI, и ни одна не о курсах этого сайта. Выгрузите записи тех элементов, в которых размещены наши пакеты.`;

export const scoreOutOf100 = 'Балл понят как число из 100.';

export const smallScores = (title: string): string =>
  `«${title}»: ни один балл не больше 10. Если в СДО оценка ставится не из 100, выгрузите проценты.`;

export const voided = (count: number): string => `Отменённые записи не учтены: ${count.toLocaleString('ru-RU')}.`;
