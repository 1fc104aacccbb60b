import { form } from './plural.ts';

/** The report of the preflight, for whoever administers an LMS. */

const whole = new Intl.NumberFormat('ru');
export const characters = (count: number): string =>
  `${whole.format(count)} ${form(count, ['знак', 'знака', 'знаков'])}`;
const ofCharacters = (count: number): string => `${whole.format(count)} ${form(count, ['знака', 'знаков', 'знаков'])}`;
const milliseconds = (value: number): string => `${whole.format(Math.round(value))} мс`;
export const withCode = (code: number): string => (code === 0 ? 'без кода ошибки' : `код ошибки ${code}`);

export const verdicts = { good: 'годится', limited: 'ограничение', bad: 'не годится' } as const;
export type Verdict = keyof typeof verdicts;

export type Finding = {
  readonly what: string;
  readonly found: string;
  readonly verdict: Verdict;
  readonly advice?: string;
};

/** Names of packages as administrators know them. */
export const formats: Readonly<Record<string, string>> = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004',
  cmi5: 'cmi5',
  xapi: 'xAPI (Tin Can)',
};

export const page = {
  title: 'Проверка СДО перед назначением курса',
  lead: 'Курс не открыт. Проверка пишет только в suspend_data и место остановки и возвращает их в прежнее состояние.',
  leadLrs: 'Курс не открыт. Проверка пишет только свой документ состояния orientir-preflight.',
  running: 'Идёт проверка…',
  overall: {
    good: 'Итог: годится. Курс можно назначать.',
    limited: 'Итог: годится с ограничениями. Прочтите, что с ними делать.',
    bad: 'Итог: не годится. Сначала исправьте отмеченное.',
  },
  columns: { what: 'Что проверено', found: 'Результат', verdict: 'Вывод', advice: 'Что делать' },
  nothingToDo: '—',
  copyTitle: 'Отчёт для службы поддержки',
  copyHint: 'В отчёте нет имени слушателя и его ответов.',
  copy: 'Скопировать отчёт',
  copied: 'Отчёт скопирован',
  selected: 'Отчёт выделен. Нажмите Ctrl+C',
  leave: 'Проверить хранение между запусками',
  leaveHint:
    'Система может обрезать данные не сразу, а при записи в базу. Кнопка оставит в suspend_data пробный текст. Потом закройте это окно и запустите проверку ещё раз: она сравнит текст и уберёт его.',
  left: 'Пробный текст записан. Закройте окно и запустите проверку ещё раз.',
  notLeft: 'Система не приняла пробный текст.',
} as const;

const reasons = {
  closed: {
    found: (code: number) => `система не открыла сеанс, ${withCode(code)}`,
    advice: 'Закройте курс и запустите проверку заново. Обновление страницы сеанс завершает',
  },
  unreadable: {
    found: (code: number) => `suspend_data не читается, ${withCode(code)}`,
    advice: 'Результаты хранить негде. Обратитесь к разработчику СДО',
  },
  review: {
    found: () => 'курс запущен для просмотра, записывать нельзя',
    advice: 'Запустите проверку как обычный слушатель, с зачётом',
  },
  'has-progress': {
    found: () => 'у этого слушателя уже есть результаты, поэтому проверка ничего не записывала',
    advice: 'Запустите проверку пробным слушателем, который курс ещё не открывал, или сбросьте его попытку',
  },
} as const;

export const stopped = (why: keyof typeof reasons, code: number): Finding => ({
  what: 'Сеанс',
  verdict: 'bad',
  found: reasons[why].found(code),
  advice: reasons[why].advice,
});

/** What a course needs and what it can do with. */
export const enough = 4000;
export const least = 1000;

export const tooShort = {
  limited:
    'Прохождение и баллы сохранятся, подробности последних ответов могут не поместиться. Увеличьте предел suspend_data, если система это позволяет',
  bad: 'Прогресс не поместится. Увеличьте предел suspend_data или возьмите SCORM 2004',
} as const;

/** How much of it an LMS keeps. */
export const sized = (what: string, length: number, most: number): Finding => {
  const found = length >= most ? `не меньше ${ofCharacters(length)}` : `до ${ofCharacters(length)}`;
  if (length >= enough) return { what, found, verdict: 'good' };
  const verdict = length >= least ? 'limited' : 'bad';
  return { what, found, verdict, advice: tooShort[verdict] };
};

const oddities = {
  html: { changed: 'знаки разметки заменяются', refused: 'знаки разметки не принимаются' },
  spaces: { changed: 'пробелы по краям или повторные пропадают', refused: 'пробелы по краям не принимаются' },
  russian: { changed: 'русские буквы портятся', refused: 'русские буквы не принимаются' },
  unicode: { changed: 'знаки вне кодировки cp1251 портятся', refused: 'знаки вне кодировки cp1251 не принимаются' },
} as const;

type Echoes = Readonly<Record<keyof typeof oddities, 'same' | 'changed' | 'refused'>>;

/** None of these is in a bookmark, so that nothing is to be done. */
export const echoes = (found: Echoes): Finding => {
  const said = (Object.keys(oddities) as (keyof typeof oddities)[]).flatMap((name) => {
    const echo = found[name];
    return echo === 'same' ? [] : [oddities[name][echo]];
  });
  return {
    what: 'Сохранность текста',
    verdict: 'good',
    found:
      said.length > 0
        ? `${said.join('; ')}. Курсу это не мешает: он пишет латиницу и цифры`
        : 'текст возвращается без изменений',
  };
};

const slow = 2000;
const slowAdvice = 'Слушатели будут ждать после каждого ответа. Проверьте нагрузку сервера и сеть';

export const timed = (what: string, time: number): Finding =>
  time <= slow
    ? { what, found: milliseconds(time), verdict: 'good' }
    : { what, found: milliseconds(time), verdict: 'limited', advice: slowAdvice };

export const report = (format: string, findings: readonly Finding[], about: readonly string[]): string =>
  [
    `${page.title}: ${formats[format] ?? format}`,
    ...about,
    '',
    ...findings.map(({ what, found, verdict, advice }) =>
      [`[${verdicts[verdict]}] ${what}: ${found}.`, ...(advice ? [`    Что делать: ${advice}.`] : [])].join('\n'),
    ),
  ].join('\n');
