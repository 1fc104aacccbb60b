/** Why a foreign file of questions is turned away as a whole: what is wrong, where, and what to do. */

type Place = { readonly file: string; readonly line: number };

const at = ({ file, line }: Place, what: string): string => `${file}, строка ${line}: ${what} Ничего не записано.`;

const whole = (file: string, what: string): string => `${file}: ${what} Ничего не записано.`;

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat('ru', { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);

const toUtf8 = 'Пересохраните файл в UTF-8 и повторите.';

export const tooLarge = (file: string, bytes: number, most: number): string =>
  whole(
    file,
    `файл занимает ${megabytes(bytes)} МБ, а принимается не больше ${megabytes(most)} МБ. Разделите банк вопросов на части или выгрузите его без картинок.`,
  );
export const emptyFile = (file: string): string => whole(file, 'файл пуст.');
export const noFile = (file: string): string => whole(file, 'такого файла нет.');
export const isZip = (file: string): string =>
  whole(file, 'это архив zip. Распакуйте его и укажите файл XML, для QTI — imsmanifest.xml.');
export const isGzip = (file: string): string => whole(file, 'это архив gzip. Распакуйте его и укажите файл внутри.');
export const isUtf16 = (file: string): string => at({ file, line: 1 }, `файл в кодировке UTF-16. ${toUtf8}`);
export const isBinary = (file: string, line: number): string =>
  at({ file, line }, 'здесь нулевой байт: это не текстовый файл. Укажите файл XML или GIFT.');
export const notUtf8 = (found: Place & { readonly encoding: string | undefined }): string =>
  found.encoding === undefined
    ? at(found, `текст не в UTF-8, скорее всего в windows-1251. ${toUtf8}`)
    : at(found, `текст не в UTF-8, в заголовке указана кодировка ${found.encoding}. ${toUtf8}`);
export const wrongDeclaration = (found: Place & { readonly encoding: string }): string =>
  at(found, `в заголовке указана кодировка ${found.encoding}. ${toUtf8}`);

export const hasDoctype = (place: Place): string =>
  at(place, 'файл объявляет DOCTYPE и сущности. Такие файлы не принимаются: удалите объявление.');
export const unknownEntity = (place: Place): string =>
  at(place, 'неизвестная сущность вида &имя;. В XML пишите сам знак или его номер: &#160;');
export const tooDeep = (place: Place, deepest: number): string =>
  at(place, `элементы вложены глубже ${deepest} уровней. Таких вопросов не бывает: проверьте, откуда файл.`);
export const tooManyElements = (place: Place, most: number): string =>
  at(place, `элементов больше ${most}. Разделите банк вопросов на части.`);
export const endlessTag = (place: Place, longest: number): string =>
  at(place, `тег или комментарий длиннее ${longest} знаков или не закрыт. Выгрузите файл заново.`);
export const truncated = (found: Place & { readonly tag: string }): string =>
  at(found, `файл обрывается: элемент <${found.tag}> не закрыт. Выгрузите файл заново.`);
export const wrongClosing = (place: Place, open: string | undefined): string =>
  at(
    place,
    open === undefined
      ? 'закрывающий тег лишний. Выгрузите файл заново.'
      : `закрывающий тег не на месте: открыт <${open}>. Выгрузите файл заново.`,
  );
export const notXml = (place: Place): string => at(place, 'разметка XML нарушена. Выгрузите файл заново.');
export const strangeRoot = (file: string, line: number, name: string): string =>
  at(
    { file, line },
    `корневой элемент <${name}>. Нужен <quiz> (Moodle XML), <qti-assessment-item> или <manifest> (QTI 3).`,
  );
export const notThatFormat = (file: string, format: string): string =>
  whole(file, `содержимое не похоже на формат ${format}. Уберите --format или укажите другой.`);
export const noQuestions = (file: string): string => whole(file, 'вопросов в файле нет.');
export const tooManyQuestions = (file: string, found: number, most: number): string =>
  whole(file, `вопросов ${found}, а за раз принимается не больше ${most}. Разделите файл.`);
export const unclosedBrace = (place: Place): string =>
  at(place, 'вопрос начат и не закончен: нет закрывающей скобки «}». Допишите её; внутри вопроса нет пустых строк.');
export const strayBrace = (place: Place): string =>
  at(place, 'закрывающая скобка «}» без открывающей. В тексте пишите перед ней обратную черту: \\}');
export const missingItem = (file: string, line: number, href: string): string =>
  at({ file, line }, `манифест называет файл «${href}», а его нет рядом. Распакуйте архив целиком.`);
export const outsideItem = (file: string, line: number, href: string): string =>
  at({ file, line }, `манифест ведёт за пределы своей папки: «${href}». Такие файлы не читаются.`);
