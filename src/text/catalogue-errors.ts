import type { Saying } from './author-errors.ts';

/** What an author reads when files are well formed, but do not fit together. */

const nouns = {
  term: 'неизвестный термин',
  group: 'неизвестная группа терминов',
  competency: 'неизвестная компетенция',
  level: 'неизвестный уровень должности',
  activity: 'неизвестный вид деятельности',
  overlay: 'неизвестная роль',
  norm: 'неизвестная норма',
  course: 'неизвестный курс',
  module: 'неизвестный модуль',
  lesson: 'неизвестный урок',
  quiz: 'неизвестный тест',
  block: 'неизвестный блок урока',
  target: 'неизвестное соответствие',
  bucket: 'неизвестная группа пунктов',
  component: 'неизвестный компонент',
  picture: 'неизвестный рисунок',
} as const;

export type ThingName = keyof typeof nouns;

/** More than these would not be read. */
const longest = 12;

export const listed = (known: readonly string[]): string =>
  known.length > longest ? `${known.slice(0, longest).join(', ')} …` : known.join(', ');

const remedyFor = (nearest: string | undefined, known: readonly string[]): string => {
  if (nearest) return `Возможно, имелось в виду: ${nearest}`;
  return known.length > 0 ? `Допустимо: ${listed(known)}` : 'Пока не создано ни одного: создайте или уберите ссылку';
};

export const unknown = (
  thing: ThingName,
  given: string,
  { nearest, known }: { readonly nearest: string | undefined; readonly known: readonly string[] },
): Saying => ({
  message: `${nouns[thing]} "${given}"`,
  remedy: remedyFor(nearest, known),
});

const duplicates = {
  term: 'термин',
  group: 'группа терминов',
  competency: 'компетенция',
  norm: 'норма',
  level: 'уровень должности',
  activity: 'вид деятельности',
  overlay: 'роль',
  track: 'траектория',
  rule: 'правило',
  pair: 'сочетание категории и группы',
  course: 'курс',
  module: 'модуль',
  lesson: 'урок',
  quiz: 'тест',
  page: 'адрес урока или теста',
  question: 'задание',
  part: 'часть задания',
  block: 'блок урока',
} as const;

export type UniqueThing = keyof typeof duplicates;

/** `elsewhere`: the file with the first one, where it is another. */
export const duplicate = (thing: UniqueThing, id: string, elsewhere: string | undefined): Saying => ({
  message: `${duplicates[thing]} "${id}" повторяется`,
  remedy: `Первый раз: ${elsewhere ?? 'выше в этом файле'}. Дайте другой id`,
});

export const repeatedPart = (id: string): Saying => ({
  message: `id "${id}" внутри задания повторяется`,
  remedy: 'Дайте каждой части свой id: a, b, c …',
});

export const wrongFileId = (field: string, given: string, expected: string): Saying => ({
  message: `"${field}": указано "${given}", а файл или папка названы "${expected}"`,
  remedy: `Напишите: ${field}: ${expected}`,
});

export const wrongModuleId = (given: string, expected: string): Saying => ({
  message: `id модуля "${given}" не из кода курса и номера по порядку`,
  remedy: `Напишите: id: ${expected}`,
});

export const aimless: Saying = {
  message: 'у модуля нет ни компетенции, ни деятельности',
  remedy: 'Добавьте: competency: k1 и level: 1 (или activity: d3)',
};

export const twoAims: Saying = {
  message: 'у модуля указаны и компетенция, и деятельность',
  remedy: 'Оставьте одно: competency: k1 и level: 1 или activity: d3',
};

export const unlevelled: Saying = {
  message: 'у компетенции модуля не указан уровень',
  remedy: 'Добавьте: level: 1',
};

export const lessonUnlisted = (lesson: string): Saying => ({
  message: 'урока нет ни в одном модуле',
  remedy: `Впишите его в course.yaml: lessons: [${lesson}]`,
});

export const lessonFileMissing = (lesson: string, file: string): Saying => ({
  message: `нет файла урока "${lesson}"`,
  remedy: `Создайте ${file} или уберите урок из списка`,
});

export const lessonElsewhere = (listedIn: string): Saying => ({
  message: `в course.yaml урок стоит в модуле "${listedIn}"`,
  remedy: `Напишите: module: ${listedIn}`,
});

export const termUnused = (term: string): Saying => ({
  message: `термин "${term}" указан в terms, но в тексте его нет`,
  remedy: `Добавьте: <Definition term="${term}" />`,
});

export const checkWithoutQuestion = (check: string, file: string): Saying => ({
  message: `для <Check id="${check}" /> нет задания`,
  remedy: `Добавьте в ${file}: - id: ${check}`,
});

export const questionWithoutCheck = (check: string): Saying => ({
  message: `задание "${check}" не стоит в тексте урока`,
  remedy: `Добавьте в урок: <Check id="${check}" />`,
});

export const moduleNeeded: Saying = {
  message: 'не указан модуль',
  remedy: 'Добавьте: module: kc-01-1',
};

export const finalOfModule: Saying = {
  message: 'итоговый тест относится ко всему курсу',
  remedy: 'Уберите module или напишите: kind: module',
};

export const quizOfOtherKind = (quiz: string, kind: string): Saying => ({
  message: `тест "${quiz}" другого вида`,
  remedy: `Напишите в файле теста: kind: ${kind}`,
});

export const quizOfOtherModule = (quiz: string, module: string): Saying => ({
  message: `тест "${quiz}" относится к другому модулю`,
  remedy: `Напишите в файле теста: module: ${module}`,
});

export const quizUnlisted = (line: string): Saying => ({
  message: 'тест не назван в course.yaml',
  remedy: `Добавьте в course.yaml: ${line}`,
});

export const quizFileMissing = (quiz: string, file: string): Saying => ({
  message: `нет файла теста "${quiz}"`,
  remedy: `Создайте ${file} или уберите тест`,
});

export const setNeeded = (question: string): Saying => ({
  message: `у задания "${question}" не указан набор`,
  remedy: 'Добавьте: set: m1-podhod',
});

export const lonelySet = (set: string): Saying => ({
  message: `в наборе "${set}" меньше двух заданий`,
  remedy: `Добавьте равноценное задание: set: ${set}`,
});

export const mixedSet = (set: string): Saying => ({
  message: `в наборе "${set}" задания разных модулей, или вместе с ситуацией стоит другое задание`,
  remedy: 'Разведите их по разным наборам',
});

export const drawTooLarge = (
  stratum: { readonly module: string; readonly what: 'tasks' | 'situations' },
  drawn: number,
  sets: number,
): Saying => ({
  message: `для модуля "${stratum.module}" выбирается ${stratum.what}: ${drawn}, а наборов ${sets}`,
  remedy: `Напишите: ${stratum.what}: ${sets} или добавьте наборы`,
});

export const inTwoStrata = (set: string): Saying => ({
  message: `набор "${set}" подходит к двум строкам draw`,
  remedy: 'Сузьте строки: level и facet одной не должны совпадать с другой',
});

export const noQuestions: Saying = {
  message: 'в тесте нет заданий',
  remedy: 'Добавьте questions или назовите тест, чей банк используется: bank: final',
};

export const twoBanks: Saying = {
  message: 'указаны и bank, и questions',
  remedy: 'Оставьте что-нибудь одно',
};

export const opinionInQuiz = (question: string, checks: string): Saying => ({
  message: `у задания "${question}" нет верного ответа, поэтому в тесте его нельзя оценить`,
  remedy: `Перенесите его в ${checks} и добавьте в урок: <Check id="${question}" />`,
});

export const neverDrawn = (module: string): Saying => ({
  message: `задания модуля "${module}" есть, но не выбираются`,
  remedy: `Добавьте в draw: {module: ${module}, tasks: 1, situations: 0}`,
});

export const bankTooSmall = (bank: number, drawn: number): Saying => ({
  message: `заданий ${bank}, а выбирается ${drawn}`,
  remedy: `Нужно не меньше ${drawn * 2}: вдвое больше, чем выбирается`,
});

export const tooMuchRecall = (recall: number, bank: number): Saying => ({
  message: `заданий на память (recall: true) ${recall} из ${bank}, это больше трети`,
  remedy: `Оставьте не больше ${Math.floor(bank / 3)}`,
});

export const nothingDrawn: Saying = {
  message: 'не выбирается ни одного задания',
  remedy: 'Напишите: tasks: 7',
};

export const trackMissing = (level: string, activity: string, id: string): Saying => ({
  message: `нет траектории для уровня "${level}" и деятельности "${activity}"`,
  remedy: `Добавьте: {id: ${id}, code: …, level: ${level}, activity: ${activity}, need: {…}}`,
});

export const needMissing = (competency: string): Saying => ({
  message: `не указан уровень компетенции "${competency}"`,
  remedy: `Добавьте в need: ${competency}: 0`,
});

const ledgerThings = {
  lesson: (id: string) => `урока "${id}" нет в реестре номеров`,
  quiz: (id: string) => `теста "${id}" нет в реестре номеров`,
  draw: (id: string) => `тест "${id}" выбирает больше заданий, чем записано в реестре номеров`,
  question: (id: string) => `задания "${id}" нет в реестре номеров`,
  part: (id: string) => `части задания "${id}" нет в реестре номеров`,
  check: (id: string) => `задание "${id}" стоит в уроке, а в реестре номеров не отмечено`,
} as const;

export const missingFromLedger = (what: keyof typeof ledgerThings, id: string): Saying => ({
  message: ledgerThings[what](id),
  remedy: 'Выполните: npm run ledger',
});

const ledgerBreaks = {
  'kind-changed': 'сменило вид',
  'shape-outgrown': 'получило больше частей, чем помещается под его номером',
} as const;

/** Answers that were kept under the old form would be misread. */
export const ledgerBroken = (why: keyof typeof ledgerBreaks, question: string): Saying => ({
  message: `задание "${question}" ${ledgerBreaks[why]}`,
  remedy: 'Дайте ему новый id и выполните: npm run ledger',
});
