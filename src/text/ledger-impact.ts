import { counted, form } from './plural.ts';

/** What a change of a ledger means for people who are taking the course: said by `npm run ledger`. */

/** More than these would not be read. */
const longest = 12;

const listed = (ids: readonly string[]): string => {
  const rest = ids.length - longest;
  return rest > 0 ? `${ids.slice(0, longest).join(', ')} и ещё ${rest}` : ids.join(', ');
};

const additions = {
  'lesson-added': {
    forms: ['новый урок', 'новые уроки', 'новые уроки'],
    means: 'пройденное остаётся пройденным, а здесь пока не изучено ни у кого',
  },
  'quiz-added': {
    forms: ['новый тест', 'новые тесты', 'новые тесты'],
    means: 'прежние попытки и баллы целы, а здесь попыток пока нет ни у кого',
  },
  'question-added': {
    forms: ['новое задание', 'новые задания', 'новые задания'],
    means: 'прежние ответы целы, а на это пока не отвечал никто',
  },
  'part-added': {
    forms: ['новая часть задания', 'новые части заданий', 'новые части заданий'],
    means: 'прежние ответы целы',
  },
  'draw-raised': {
    forms: ['больше заданий в попытке', 'больше заданий в попытке', 'больше заданий в попытке'],
    means: 'прежние попытки и баллы целы',
  },
  'check-added': {
    forms: [
      'задание теста теперь стоит и в уроке',
      'задания тестов теперь стоят и в уроках',
      'задания тестов теперь стоят и в уроках',
    ],
    means: 'прежние ответы целы',
  },
} as const;

export type Addition = keyof typeof additions;

export const addition = (what: Addition, ids: readonly string[]): string =>
  `  + ${form(ids.length, additions[what].forms)}: ${listed(ids)}. Это безопасно: ${additions[what].means}`;

const things = {
  lesson: {
    name: 'урок',
    gone: 'исчез',
    lost: 'отметки о его изучении пропадут',
    goesTo: 'отметки об изучении первого достанутся второму',
  },
  quiz: {
    name: 'тест',
    gone: 'исчез',
    lost: 'попытки и баллы пропадут',
    goesTo: 'попытки и баллы первого достанутся второму',
  },
  question: {
    name: 'задание',
    gone: 'исчезло',
    lost: 'ответы на него пропадут',
    goesTo: 'ответы на первое достанутся второму',
  },
  part: {
    name: 'часть задания',
    gone: 'исчезла',
    lost: 'ответы, в которых она выбрана, пропадут',
    goesTo: 'кто выбрал первую, окажется выбравшим вторую',
  },
} as const;

const ending = { lesson: '', quiz: '', question: 'о', part: 'а' } as const;

type Numbered = { readonly thing: keyof typeof things; readonly id: string; readonly number: number };
type Sized = { readonly id: string; readonly was: number; readonly now: number };

const danger = (what: string, remedy: string): string => `  ! ${what}. ${remedy}`;

/** Numbers are counted from 1 for people. */
export const numberLost = ({ thing, id, number }: Numbered): string =>
  danger(
    `${things[thing].name} "${id}" ${things[thing].gone} из реестра (номер ${number + 1}): ${things[thing].lost}`,
    'Верните запись на прежнее место, даже если в курсе этого больше нет',
  );

export const numberReused = ({ thing, id, number, now }: Numbered & { readonly now: string }): string =>
  danger(
    `номер ${number + 1}: был${ending[thing]} ${things[thing].name} "${id}", теперь "${now}": ${things[thing].goesTo}`,
    'Верните прежний порядок записей, новые дописывайте в конец',
  );

export const kindChanged = ({
  id,
  was,
  now,
}: {
  readonly id: string;
  readonly was: string;
  readonly now: string;
}): string =>
  danger(
    `задание "${id}" было вида ${was}, теперь ${now}: прежние ответы будут прочитаны неверно`,
    'Верните вид или дайте заданию новый id',
  );

export const widthChanged = ({ id, was, now }: Sized): string =>
  danger(
    `ответ на задание "${id}" занимал ${counted(was, ['бит', 'бита', 'бит'])}, теперь ${now}: он и все ответы после него будут прочитаны неверно`,
    'Верните прежние части или дайте заданию новый id',
  );

export const drawLowered = ({ id, was, now }: Sized): string =>
  danger(
    `тест "${id}" выбирал до ${was} заданий, теперь в реестре ${now}: у прежних попыток останется балл, а задания и ответы пропадут`,
    `Верните: draw: ${was}`,
  );

export const checkDropped = ({ id }: { readonly id: string }): string =>
  danger(
    `задание "${id}" больше не отмечено как проверка урока: ответы на него в уроках пропадут`,
    'Верните: check: true',
  );

export const ledgerLost = (course: string): string =>
  danger(
    `реестра курса ${course} больше нет: все результаты курса пропадут`,
    'Верните файл, даже если курс больше не преподаётся',
  );

export const moreDangers = (count: number): string =>
  `  ! и ещё ${counted(count, ['изменение', 'изменения', 'изменений'])} такого рода`;

export const impactHead = {
  minor: (file: string): string => `${file}: есть добавления, результаты слушателей целы`,
  major: (file: string): string => `${file}: результаты слушателей будут прочитаны неверно`,
} as const;

export const impactFooter = {
  none: 'Номера не менялись: результаты слушателей целы.',
  minor: 'Изменения незначительные: только добавления, результаты слушателей целы.',
  major: 'Изменения опасные: выпускать такую редакцию нельзя.',
} as const;

export const badLedgerOption = (given: string): string =>
  `неизвестный параметр "${given}". Допустимо: --check, --impact DIR`;
export const impactWantsFolder =
  '--impact: укажите папку прежней редакции, например: npm run ledger -- --impact ../staraya';
export const noLedgersIn = (folder: string): string =>
  `${folder}: реестров номеров нет. Нужна папка прежней редакции, в которой лежит courses/kc-01/ledger.yaml`;
