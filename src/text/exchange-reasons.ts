/** Why a field of a question was approximated or lost on its way between formats, or a question did not go over. */

export const newIds = 'формат не хранит обозначения частей: при импорте они даются заново';
export const longTag = 'в теге Moodle помещается не больше 50 знаков';
export const noRowFeedback = 'у пар вопроса на соответствие нет отзывов';
export const hiddenFeedback = 'Moodle хранит отзыв варианта, но ученику его не показывает';
export const plainAnswers = 'ответы здесь без выделения: остались одни слова';
export const asMatching = 'вопрос становится соответствием: строка и ячейка';
export const noPenalty = 'штрафа за лишний элемент нет, за него просто не даётся балл';
export const partialOnly = 'Moodle начисляет доли: «всё или ничего» не переносится';
export const perOptionOnly = 'Moodle не засчитывает верно пропущенный вариант';
export const looseOrder = 'ближайшая оценка Moodle — положение относительно всех остальных';
export const strictCompare = 'сравнение строже: ё и е, тире, кавычки и лишние пробелы различаются';
export const unitTyped = 'Moodle примет число и без единицы';
export const unitPenalty = 'неверная единица оценивается по правилам Moodle';
export const noUnits = 'единиц в GIFT нет';
export const fractionGrid = 'доля округлена до ближайшей из тех, что принимает Moodle';
export const rankScore = 'Moodle считает близость к месту своим способом';
export const pictureAsFile = 'рисунок вложен в текст вопроса, нажимать в него нельзя';
export const noAreas = 'остаётся список названий, без мест на рисунке';
export const asSingle = 'вопрос становится выбором одного варианта';

export const placesInstead = 'засчитывается каждое верное место: другого правила у формата нет';
export const wholeUnits = 'координаты округлены до целых';
export const unitBeside = 'единица стоит рядом с полем обычным текстом';
export const foreignPicture =
  'принимается только рисунок SVG, выгруженный этим сайтом, с прямоугольными подписанными областями';
export const noTestBranches = 'ветвлений внутри задания формат не знает';

export const noSurvey = 'опросов без верного ответа формат не знает: в Moodle создайте элемент «Обратная связь»';
export const noRating = 'оценки каждого варианта по шкале формат не знает';
export const noRanking = 'упорядочивания формат не знает';
export const noSelectGaps = 'выпадающих списков в тексте формат не знает';
export const oneGapOnly = 'формат знает один пропуск в тексте';
export const arrowInAnswer = 'в ответе стоит «->»: GIFT примет вопрос за соответствие';
export const noPictures = 'картинок с областями формат не знает';
export const noBranches = 'ветвлений формат не знает: в Moodle это элемент «Лекция», а не вопрос';

export const noFeedback = 'в файле нет: поставлено общее слово, допишите причину';
export const noExplanation = 'в файле нет: поставлено общее предложение, допишите объяснение';
export const noLead = 'в файле нет: поставлена общая просьба';
export const fromOption = 'в файле нет: взято из командной строки';
export const inPairs = 'в файле нет: задания соединены по порядку; проверьте, что они равны по трудности';
export const fromAnchor = 'в файле нет: взято по уроку, на который указывает anchor';
export const differentFeedback = 'отзывы вариантов различаются: взят первый';
export const partialCredit = 'доли балла за неполный ответ не переносятся';
export const inferredScoring = 'правило оценки выведено из долей';
export const foreignTags = 'чужие теги не переносятся';
export const droppedHints = 'подсказки не переносятся';
export const caseSensitive = 'различие заглавных и строчных не переносится';
export const wildcard = 'звёздочка в ответе становится обычным знаком и перестаёт значить «любой текст»';

const strippedNames = {
  script: 'убран код',
  picture: 'убрана картинка',
  link: 'убрана ссылка, слова оставлены',
  markup: 'убрана разметка, слова оставлены',
  asterisk: 'звёздочки заменены похожим знаком ∗',
  stress: 'перекрывающееся выделение убрано',
  bracket: 'после знака < поставлен пробел',
} as const;

export const stripped = (what: Iterable<keyof typeof strippedNames>): string =>
  [...what].map((one) => strippedNames[one]).join(', ');

export const defaults = {
  right: 'Верно.',
  wrong: 'Неверно.',
  explanation: 'Проверьте себя по тексту урока.',
  number: 'Введите число.',
  gaps: 'Заполните пропуски в тексте.',
  nowhere: 'Никуда',
  yes: 'Верно',
  no: 'Неверно',
} as const;

export const rightAnswerIs = (text: string): string => `Верный ответ: ${text.replace(/\.$/, '')}.`;
export const rightPlaceIs = (place: number): string => `Верное место: ${place}.`;
export const expertsGave = (points: number): string => `Баллов по экспертному ключу: ${points} из 3.`;

export const foreignType = (type: string): string => `вид «${type}» не переносится`;
export const noRightAnswer = 'нет варианта, который даёт полный балл';
export const noAnswers = 'нет ни одного ответа';
export const tooManyAnswers = (most: number): string => `ответов больше ${most}`;
export const emptyPart = 'один из вариантов пуст: в нём нет слов';
export const emptyText = 'нет текста вопроса';
export const mixedGaps = 'в тексте есть и списки, и поля ввода: такое задание разделите на два';
export const strangeGap = (type: string): string => `пропуск вида ${type} не переносится`;
export const noGaps = 'в тексте нет пропусков';
export const notANumber = (given: string): string => `«${given}» — не число`;
export const tooLong = (most: number): string => `текст длиннее ${most} знаков`;
export const noKey = 'в файле нет: чей это экспертный ключ, укажите параметром --key author:2026-11-23';
export const pointsMissing = 'доли вариантов не складываются в баллы 3, 2, 1 и 0';
export const brokenBlock = 'ответы записаны не по правилам GIFT';
export const missingFields = (fields: readonly string[]): string =>
  `не хватает полей: ${fields.join(', ')}. Добавьте в команду: ${fields.map((field) => `--${field} …`).join(' ')}`;
export const repeatedId = (id: string): string => `обозначение «${id}» уже есть в этом файле`;
export const duplicateTexts = 'одинаковые слова в двух частях: в этом формате их не различить';
export const notMoodleText = 'разметка Markdown и обратные черты не разбираются';
