import { calendarDate } from './dates.ts';
import { counted } from './plural.ts';

const noBreak = '\u00a0';

/** The page «Кому что положено». */
export const duties = {
  lead: 'Какие курсы проходит сотрудник каждого уровня и вида деятельности, за какой срок и как часто.',
  advice:
    'Траектории, сроки и повторы — рекомендация программы. Нормы, которая задаёт срок или периодичность такого обучения, мы не нашли. Орган может установить свои сроки внутренним актом.',
  level: 'Уровень должности',
  activity: 'Деятельность',
  anyLevel: 'все уровни',
  anyActivity: 'любая деятельность',
  summaryTitle: 'Сводная таблица',
  detailsTitle: 'Подробно по траекториям',
  track: (code: string): string => `Траектория ${code}`,
  openTrack: 'Модули траектории и чему они учат',
  facts: (time: string, published: number, required: number): string =>
    `${time}, готово ${published} из ${counted(required, ['модуля', 'модулей', 'модулей'])}`,
  course: 'Курс',
  modules: 'Модули',
  hours: 'Время',
  deadline: 'Срок',
  repeat: 'Повторять',
  basis: 'Чем требуется',
  ready: (published: number, required: number): string =>
    published === required ? String(required) : `${required}, готово ${published}`,
  noHours: 'готовится',
  inDays: (days: number): string => `${counted(days, ['день', 'дня', 'дней'])} с назначения`,
  until: (day: string): string => `до ${calendarDate(day)}`,
  noDeadline: 'не задан',
  byWish: 'по желанию',
  everyYears: (years: number): string =>
    years === 1 ? 'каждый год' : `раз в ${counted(years, ['год', 'года', 'лет'])}`.replaceAll(' ', noBreak),
  once: 'один раз',
  byProgramme: 'рекомендация программы',
  rolesTitle: 'Если у сотрудника есть роль',
  rolesLead:
    'Роль прибавляет к траектории модули. Если курса в траектории не было, его срок указан здесь. Если был, остаётся срок из таблицы траектории.',
  print: 'Напечатать: Ctrl+P. Печатается то, что показано.',
} as const;
