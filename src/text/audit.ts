import { counted, type Forms, form } from './plural.ts';
import { share } from './share.ts';

/** What the audit of tests and courses says: on its page and in the terminal. */

const taskForms: Forms = ['задания', 'заданий', 'заданий'];
const attemptForms: Forms = ['попытку', 'попытки', 'попыток'];
const ofTermForms: Forms = ['термина', 'терминов', 'терминов'];
const lackForms: Forms = ['пробел', 'пробела', 'пробелов'];
const findingForms: Forms = ['нарушение', 'нарушения', 'нарушений'];
const testForms: Forms = ['тест', 'теста', 'тестов'];
const pointForms: Forms = ['балл', 'балла', 'баллов'];

type TermCounts = { readonly taught: number; readonly tested: number; readonly applied: number; readonly all: number };
type Levelled = {
  readonly code: string;
  readonly levels: readonly { readonly level: number; readonly name: string }[];
};
type Limited = { readonly value: number; readonly limit: number };
type Bias = { readonly found: readonly string[]; readonly of: number; readonly most: number };

const withLimit = ({ value, limit }: Limited): string => `${share(value)} (допустимо до ${share(limit)})`;

export const audit = {
  title: 'Проверка тестов и полнота курсов',
  lead: 'Насколько трудно пройти тесты наугад, нет ли в них подсказок и всё ли, что обещают курсы, изучается и проверяется.',
  contents: 'На этой странице',
  how: 'Цифры посчитаны при сборке сайта по самим тестам и урокам. Если тест нарушает хотя бы одно правило, сайт не собирается.',
  noFindings: 'Все правила соблюдены.',
  findings: (count: number): string => `Найдено: ${counted(count, findingForms)}`,

  testsTitle: 'Тесты',
  testsCaption: 'Показатели тестов',
  test: 'Тест',
  drawn: 'Заданий',
  drawnOf: (drawn: number, bank: number): string => `${drawn} из ${bank}`,
  recall: 'На память',
  recallOf: (most: number, drawn: number): string => `до ${most} из ${drawn}`,
  blind: 'Пройти наугад',
  longest: 'Всегда самый длинный',
  first: 'Всегда первый',
  chance: (one: number, attempts = 1, inAll: number | undefined = undefined): string =>
    inAll === undefined ? share(one) : `${share(one)}, за ${counted(attempts, attemptForms)}: ${share(inAll)}`,
  longestRight: 'Длинный верен',
  ofMost: ({ found, of, most }: Bias): string => `${found.length} из ${of} (до ${most})`,
  places: 'Место верного',
  placesOf: (biases: readonly Bias[]): string =>
    `${biases.map(({ found }) => found.length).join(', ')} (до ${biases.map(({ most }) => most).join(', ')})`,

  rulesTitle: 'Как это посчитано',
  rules: (limits: { blind: number; canny: number; attempts: number; doubt: number }): readonly Rule[] => [
    {
      name: audit.drawn,
      says: 'Сколько заданий попадает в одну попытку и сколько их всего. Всего их не меньше, чем вдвое больше: в следующей попытке задания будут другими.',
    },
    {
      name: audit.recall,
      says: 'Сколько заданий на слова определения может попасть в одну попытку. В итоговом тесте — не больше трети.',
    },
    {
      name: audit.blind,
      says: `Вероятность пройти тест для того, кто ничего не знает и в каждом задании с равной вероятностью даёт любой полный ответ. Слова и числа, которые надо ввести, он не угадывает. Учтены все возможные наборы заданий и все условия зачёта: общий балл и порог в каждой ситуации. Это точный расчёт, а не проба. Допустимо до ${share(limits.blind)} за попытку, а в итоговом тесте до ${share(limits.blind)} и за ${counted(limits.attempts, attemptForms)} вместе.`,
    },
    {
      name: `${audit.longest}, ${audit.first.toLocaleLowerCase('ru')}`,
      says: `Вероятность пройти тест для того, кто всегда берёт самый длинный вариант или тот, который автор записал первым, а где вариантов нет, отвечает наугад. Допустимо до ${share(limits.canny)}.`,
    },
    {
      name: audit.longestRight,
      says: `В скольких заданиях с вариантами верен самый длинный. В скобках — сколько ещё объяснимо случайностью с уверенностью ${share(1 - limits.doubt)} (точная граница для суммы независимых испытаний). Больше нельзя: длина подсказывала бы ответ.`,
    },
    {
      name: audit.places,
      says: 'В скольких заданиях верный вариант записан первым, вторым и так далее. В скобках — границы для этих мест, общая уверенность та же. Сам тест варианты перемешивает.',
    },
  ],
  alsoTitle: 'Что ещё проверено',
  also: [
    'Варианты одного задания не повторяются и не входят один в другой. Одинаковых заданий в курсе нет.',
    'У каждого задания есть равноценное: того же вида, уровня, той же грани и компетенции.',
    'У каждого задания есть место в уроке, которое на него отвечает, и пояснение к каждому варианту.',
    'Пороги достижимы: лучшими ответами любую попытку можно пройти, а худшим ответом порог ситуации не взять.',
    'В разговорах с ветвлением нет тупиков, кругов и шагов, до которых нельзя дойти.',
  ],
  limitsTitle: 'О чём цифры не говорят',
  limits:
    'Расчёт показывает, что тест не пройти случайно. Он не защищает от подсказок и от того, кто запомнил ответы с прошлой попытки. Насколько задания трудны и точно ли измеряют, можно узнать только по ответам многих людей, а сайт их не собирает.',

  talksTitle: 'Разговоры с ветвлением',
  talksCaption: 'Лучший и худший путь в разговорах',
  talk: 'Разговор',
  talkOf: (course: string, question: string): string => `${course}, ${question}`,
  best: 'Лучший путь',
  worst: 'Худший путь',
  way: ({ path, points }: { path: readonly string[]; points: number }): string =>
    `${counted(points, pointForms)}: ${path.join(' → ')}`,

  coverageTitle: 'Компетенции',
  coverageLead:
    'По каждому уровню каждой компетенции: сколько модулей его обещают, сколько из них готово, сколько в них уроков и сколько заданий проверяют знания, умения и поведение.',
  coverageCaption: 'Полнота по компетенциям и уровням',
  level: 'Уровень',
  levelOf: ({ code, levels }: Levelled, level: number): string =>
    [`${code}·${level}`, ...levels.filter((one) => one.level === level).map(({ name }) => name)].join(' '),
  modules: 'Модули',
  modulesReady: (published: number, total: number): string => (total === 0 ? 'нет' : `${published} из ${total}`),
  lessons: 'Уроки',
  planned: 'готовятся',
  facets: { knowledge: 'Знания', skill: 'Умения', behaviour: 'Поведение' },
  inLessons: 'В уроках',
  coverageNote: '«Знания», «Умения» и «Поведение» — задания тестов, «В уроках» — задания внутри уроков.',

  termsTitle: 'Термины',
  termsLead: ({ taught, tested, applied, all }: TermCounts): string =>
    `В уроках изучают ${taught} из ${counted(all, ofTermForms)} глоссария. Тестами проверяют ${tested}, не только на память — ${applied}.`,
  termsCaption: 'Где изучают и чем проверяют термины',
  term: 'Термин',
  taught: 'Уроки',
  tested: 'В тестах',
  applied: 'Из них на применение',
  termsNote:
    'Задание проверяет термин, если на него отвечает определение термина или любое другое место урока, который вводит этот термин.',

  gapsTitle: 'Чего пока не хватает',
  gapsLead:
    'Эти курсы ещё пишутся. Когда автор объявит курс готовым, сайт не соберётся, пока в нём чего-нибудь не хватает.',
  planning: (modules: readonly number[]): string =>
    `${form(modules.length, ['готовится модуль', 'готовятся модули', 'готовятся модули'])} ${modules.join(', ')}`,
  noGaps: 'Всего хватает.',
} as const;

type Rule = { readonly name: string; readonly says: string };

/** What `npm run audit` prints. */
export const auditCli = {
  quiz: (file: string, title: string): string => `${file}: ${title}`,
  drawn: (drawn: number, bank: number): string => `выбирается ${drawn} из ${counted(bank, taskForms)}`,
  recall: (most: number, drawn: number): string => `на память в одной попытке до ${most} из ${drawn}`,
  blind: (chance: Limited): string => `пройти наугад: ${withLimit(chance)}`,
  blindInAll: (attempts: number, chance: Limited): string =>
    `наугад за ${counted(attempts, attemptForms)}, не больше: ${withLimit(chance)}`,
  longest: (chance: Limited): string => `всегда самый длинный вариант: ${withLimit(chance)}`,
  first: (chance: Limited): string => `всегда первый вариант: ${withLimit(chance)}`,
  longestRight: (bias: Bias): string =>
    `самый длинный вариант верен в ${audit.ofMost(bias)}, в скобках — сколько объяснимо случайностью`,
  places: (biases: readonly Bias[]): string =>
    `верный вариант стоит первым, вторым и так далее: ${audit.placesOf(biases)}`,
  talk: (file: string, question: string): string => `${file}, ${question}`,
  best: (way: string): string => `лучший путь: ${way}`,
  worst: (way: string): string => `худший путь: ${way}`,
  coverage: (name: string, counts: string): string => `${name}: ${counts}`,
  coverageTitle: 'Компетенции: модулей готово и обещано, уроков, заданий на знания, умения, поведение',
  counts: (parts: { modules: string; lessons: number; tested: readonly number[] }): string =>
    `${parts.modules}, ${parts.lessons}, ${parts.tested.join(' + ')}`,
  gaps: (count: number): string =>
    `Курсы, которые ещё не объявлены готовыми (complete: true): ${counted(count, lackForms)}`,
  passed: (tests: number): string => `Проверено: ${counted(tests, testForms)}. ${audit.noFindings}`,
  findings: (count: number): string => audit.findings(count),
} as const;
