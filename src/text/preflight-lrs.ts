import { type Finding, sized, timed } from './preflight.ts';

/** What the preflight says of an LRS. */

export const stateLimit = (length: number, most: number): Finding => sized('Объём документа состояния', length, most);

export const latency = (time: number | undefined): Finding =>
  time === undefined
    ? {
        what: 'Запись в LRS',
        verdict: 'bad',
        found: 'не прошла',
        advice: 'Разрешите в LRS запросы PUT и POST к activities/state со страниц курса (CORS)',
      }
    : timed('Запись в LRS', time);

export const conditions = {
  kept: { what: 'Запись поверх чужой (412)', found: 'отклоняется, как требует xAPI', verdict: 'good' },
  ignored: {
    what: 'Запись поверх чужой (412)',
    found: 'принимается, хотя условие нарушено',
    verdict: 'limited',
    advice: 'Не открывайте курс сразу в двух окнах: LRS не различает, чья запись новее',
  },
  blocked: {
    what: 'Запись поверх чужой (412)',
    found: 'условия не доходят до LRS',
    verdict: 'limited',
    advice: 'Разрешите в LRS заголовки If-Match и If-None-Match (CORS)',
  },
} as const satisfies Readonly<Record<string, Finding>>;

export const plainWrites = {
  taken: { what: 'Запись без условия (409)', found: 'принимается', verdict: 'good' },
  conflict: { what: 'Запись без условия (409)', found: 'отклоняется: курс пишет с условием', verdict: 'good' },
  refused: {
    what: 'Запись без условия (409)',
    found: 'не прошла',
    verdict: 'limited',
    advice: 'Посмотрите в журнале LRS, почему отклонён запрос PUT к activities/state',
  },
} as const satisfies Readonly<Record<string, Finding>>;

export const etags = {
  shown: { what: 'Версия документа (ETag)', found: 'видна курсу', verdict: 'good' },
  hidden: {
    what: 'Версия документа (ETag)',
    found: 'не видна курсу: он сверяет текст',
    verdict: 'limited',
    advice: 'Откройте заголовок ETag страницам курса (Access-Control-Expose-Headers)',
  },
} as const satisfies Readonly<Record<string, Finding>>;

export const lrsAbsent: Finding = {
  what: 'Связь с LRS',
  verdict: 'bad',
  found: 'в адресе запуска нет данных LRS, или LRS не отвечает',
  advice:
    'Запустите курс из СДО, добавив diag к адресу запуска. Проверьте, что LRS разрешает запросы со страниц курса (CORS)',
};

export const lrsRefused: Finding = {
  what: 'Связь с LRS',
  verdict: 'bad',
  found: 'LRS не открыл сеанс',
  advice: 'Запустите проверку из СДО заново: разрешение даётся на один сеанс',
};

export const lrsOpen: Finding = {
  what: 'Связь с LRS',
  verdict: 'good',
  found: 'есть, результатов у слушателя ещё нет',
};

export const connections = (policy: string): Finding => ({
  what: 'Разрешённые адреса (connect-src)',
  verdict: 'good',
  found: policy,
});
