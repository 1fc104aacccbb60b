import { counted, type Forms } from './plural.ts';

/**
 * What an author of courses reads. `message` goes on after the file's name and a colon, `remedy` is a sentence
 * of its own that ends in the line to write.
 */
export type Saying = { readonly message: string; readonly remedy: string };

/** How a field is written, by its name. */
const examples: Readonly<Record<string, string>> = {
  activity: 'activity: d3',
  anchor: 'anchor: podhod#potrebnost',
  answer: 'answer: 12.5',
  answers: "answers: ['30 дней', 'тридцать дней']",
  body: "body: 'Орган [[a]] запрос и [[b]] срок.'",
  areas: 'areas: [{id: a, text: Окно записи, x: 40, y: 60, width: 200, height: 80, right: true, feedback: …}]',
  by: 'by: author',
  bucket: 'bucket: a',
  checked: 'checked: 2026-11-23',
  choices: 'choices: [{id: a, text: …, points: 3, reply: …, feedback: …, to: n2}]',
  code: 'code: КЦ-01',
  complete: 'complete: true',
  competency: 'competency: k1',
  draw: 'draw: [{module: kc-01-1, tasks: 7, situations: 1}]',
  edition: 'edition: 1',
  experts: 'experts: 12',
  facet: 'facet: skill',
  factor: 'factor: 7',
  final: 'final: final',
  id: 'id: module-1',
  key: 'key: {by: author, on: 2026-11-23}',
  kind: 'kind: single',
  lesson: 'lesson: podhod',
  lessons: 'lessons: [koncepciya, podhod]',
  level: 'level: 1',
  minutes: 'minutes: 10',
  module: 'module: kc-01-1',
  need: 'need: {k1: 1, k2: 0}',
  nodes: 'nodes: [{id: n1, text: …, choices: […]}]',
  on: 'on: 2026-11-23',
  pass: 'pass: 0.7',
  picture: 'picture: {width: 480, height: 300, alt: …, shapes: [{kind: rect, x: 0, y: 0, width: 480, height: 300}]}',
  points: 'points: 3',
  quiz: 'quiz: module-1',
  rating: 'rating: good',
  recheck: 'recheck: 2027-05-23',
  right: 'right: true',
  scale: 'scale: [{id: bad, text: Вредно}, {id: fair, text: Допустимо}, {id: good, text: Правильно}]',
  set: 'set: m1-podhod',
  situation_pass: 'situation_pass: 2',
  size: 'size: 20',
  start: 'start: n1',
  summary: 'summary: Одно предложение о том, что человек унесёт из урока.',
  target: 'target: a',
  terms: 'terms: [klient]',
  title: 'title: Кто наш клиент',
  tolerance: 'tolerance: 0',
  unit: 'unit: дней',
  within: 'within: 2',
  to: 'to: n2',
};

const example = (field: string): string => examples[field] ?? `${field}: …`;

const types: Readonly<Record<string, string>> = {
  string: 'нужна строка',
  number: 'нужно число',
  int: 'нужно целое число',
  boolean: 'нужно true или false',
  array: 'нужен список',
  object: 'нужен набор полей',
  record: 'нужен набор полей',
};

/** What an author gave instead of one value. */
export const aList = 'список';
export const someFields = 'набор полей';

export const missing = (field: string): Saying => ({
  message: `не указано "${field}"`,
  remedy: `Добавьте: ${example(field)}`,
});

export const unknownField = (field: string, nearest: string | undefined, known: readonly string[]): Saying => ({
  message: `неизвестное поле "${field}"`,
  remedy: nearest ? `Возможно, имелось в виду: ${nearest}` : `Уберите его. Допустимые поля: ${known.join(', ')}`,
});

export const wrongType = (field: string, type: string, given: string): Saying => ({
  message: `"${field}": ${types[type] ?? 'нужно другое'}, а указано ${given}`,
  remedy: `Напишите: ${example(field)}`,
});

export const wrongValue = (field: string, given: string, allowed: readonly string[]): Saying => ({
  message: `"${field}": недопустимое значение ${given}`,
  remedy: `Допустимо: ${allowed.join(', ')}`,
});

export const wrongForm = (field: string, given: string): Saying => ({
  message: `"${field}": неверная запись ${given}`,
  remedy: `Пример: ${example(field)}`,
});

export const wrongId = (field: string, given: string): Saying => ({
  message: `"${field}": неверный идентификатор ${given}`,
  remedy: 'Пишите строчными латинскими буквами, цифрами и дефисом, например: klientskij-put',
});

const elements: Forms = ['элемент', 'элемента', 'элементов'];

export const tooFew = (field: string, least: number): Saying => ({
  message: `"${field}": слишком короткий список`,
  remedy: `Нужно не меньше: ${counted(least, elements)}`,
});

export const tooMany = (field: string, most: number): Saying => ({
  message: `"${field}": слишком длинный список`,
  remedy: `Нужно не больше: ${counted(most, elements)}`,
});

export const tooSmall = (field: string, given: string, least: number): Saying => ({
  message: `"${field}": значение ${given} слишком мало`,
  remedy: `Укажите не меньше ${least}: ${example(field)}`,
});

export const tooBig = (field: string, given: string, most: number): Saying => ({
  message: `"${field}": значение ${given} слишком велико`,
  remedy: `Укажите не больше ${most}: ${example(field)}`,
});

export const emptyText = (field: string): Saying => ({
  message: `"${field}" не заполнено`,
  remedy: `Напишите: ${example(field)}`,
});

export const otherwiseWrong = (field: string): Saying => ({
  message: `"${field}" заполнено неверно`,
  remedy: `Пример: ${example(field)}`,
});

/** Inside a list or a nested entry, `place` says where: `questions[m1-03]`. */
export const at = (place: string, saying: Saying): Saying =>
  place ? { ...saying, message: `${place}: ${saying.message}` } : saying;

export const inLine = (line: number, saying: Saying): Saying => at(`строка ${line}`, saying);

/** By the error codes of the `yaml` package. */
const yamlProblems: Readonly<Record<string, Saying>> = {
  BAD_INDENT: { message: 'сбит отступ', remedy: 'Выровняйте строку по соседним, по два пробела на уровень' },
  TAB_AS_INDENT: { message: 'отступ сделан табуляцией', remedy: 'Замените её пробелами, по два на уровень' },
  DUPLICATE_KEY: { message: 'поле указано дважды', remedy: 'Оставьте одно' },
  MISSING_CHAR: { message: 'не хватает знака', remedy: 'Проверьте, закрыты ли кавычки и скобки' },
  MULTILINE_IMPLICIT_KEY: { message: 'строка не читается', remedy: 'Возьмите текст с двоеточием в кавычки' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'строка не читается', remedy: 'Возьмите текст с двоеточием в кавычки' },
  BAD_SCALAR_START: { message: 'текст начинается со служебного знака', remedy: 'Возьмите его в кавычки' },
  BAD_DQ_ESCAPE: { message: 'неверная обратная косая черта', remedy: "Возьмите текст в одинарные кавычки: '…'" },
};

export const brokenYaml = (code: string, line: number, column: number): Saying =>
  at(
    `строка ${line}, знак ${column}`,
    yamlProblems[code] ?? { message: 'ошибка в записи YAML', remedy: 'Проверьте отступы, кавычки и двоеточия' },
  );

export const noFields: Saying = {
  message: 'нет ни одного поля',
  remedy: 'Пишите поля построчно, например: id: module-1',
};

export const noFrontmatter: Saying = {
  message: 'в начале нет блока с полями урока',
  remedy: 'Начните файл строкой --- и закройте блок такой же строкой',
};

export const noFile: Saying = { message: 'файла нет', remedy: 'Добавьте файл: без него курсы не собрать' };

export const strayFile: Saying = {
  message: 'файл с таким именем не читается',
  remedy:
    'Допустимы courses/<курс>/course.yaml, courses/<курс>/NN-<урок>.mdx, courses/<курс>/ledger.yaml, quizzes/<курс>/<тест>.yaml, quizzes/<курс>/checks/<урок>.yaml',
};

/** The total after a list of errors. */
export const errorCount = (count: number): string => `Найдено: ${counted(count, ['ошибка', 'ошибки', 'ошибок'])}`;
