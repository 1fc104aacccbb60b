/** What a README says of the settings that a package was built with, and of those that it could have been. */

import { calendarDate } from './dates.ts';

/** In the shape of `PackageSettings`. */
export type ShownSettings = {
  readonly interactions?: 'question' | 'attempt' | 'off' | undefined;
  readonly finished?: 'passed' | 'completed' | undefined;
  readonly failed?: 'incomplete' | 'failed' | undefined;
  readonly exit?: 'suspend' | 'normal' | undefined;
  /** `2026-12-31`. */
  readonly deadline?: string | undefined;
  /** 0–1. */
  readonly masteryScore?: number | undefined;
};

type Format = 'scorm12' | 'scorm2004' | 'cmi5' | 'xapi' | 'web';

type Setting = {
  readonly formats: readonly Format[];
  /** How it is written in the command, with its possible words. */
  readonly option: string;
  readonly about: string;
  /** As this package has it. */
  readonly now: (settings: ShownSettings) => string;
};

const answers = {
  question: 'у каждого задания одна запись',
  attempt: 'в каждой попытке своя запись',
  off: 'не передаются',
} as const;

const percent = (score: number): string => `${Math.round(score * 100)} %`;

const settingsList: readonly Setting[] = [
  {
    formats: ['scorm12', 'scorm2004', 'cmi5', 'xapi'],
    option: '--interactions question, attempt или off',
    about: 'Ответы на задания по одному',
    now: ({ interactions = 'question' }) => answers[interactions],
  },
  {
    formats: ['scorm12'],
    option: '--finished passed или completed',
    about: 'Статус пройденного курса',
    now: ({ finished = 'passed' }) => finished,
  },
  {
    formats: ['scorm12'],
    option: '--failed incomplete или failed',
    about: 'Статус при несданном итоговом тесте',
    now: ({ failed = 'incomplete' }) => failed,
  },
  {
    formats: ['scorm12', 'scorm2004'],
    option: '--exit suspend или normal',
    about: 'Как закрывается пройденный курс',
    now: ({ exit = 'suspend' }) => exit,
  },
  {
    formats: ['scorm12', 'scorm2004', 'cmi5'],
    option: '--mastery от 1 до 100',
    about: 'Проходной балл для системы (masteryscore)',
    now: ({ masteryScore }) =>
      masteryScore === undefined
        ? 'не задан, о сдаче сообщает курс'
        : `${percent(masteryScore)}, о сдаче судит система`,
  },
  {
    formats: ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'],
    option: '--deadline и дата, например 2026-12-31',
    about: 'Срок на странице курса',
    now: ({ deadline }) => (deadline === undefined ? 'не задан' : calendarDate(deadline)),
  },
];

/** Empty for a format without settings. */
export const packageSettingsText = (format: Format, settings: ShownSettings): string => {
  const own = settingsList.filter(({ formats }) => formats.includes(format));
  if (own.length === 0) return '';
  const lines = own.map(({ option, about, now }) => `${about}: ${now(settings)}.\n   ${option}`);
  return `
НАСТРОЙКИ СБОРКИ

Так собран этот архив. Чтобы изменить, соберите его заново с указанным словом в команде.

${lines.join('\n')}
`;
};
