import { counted } from './plural.ts';

/** Numbers that are only known once the site is built stand in its pages as such marks. */
export const scaleMark = (name: string): string => `[[scale:${name}]]`;

const whole = new Intl.NumberFormat('ru', { maximumFractionDigits: 0 });
const digits = new Intl.NumberFormat('ru', { maximumSignificantDigits: 3 });

const noBreak = '\u00a0';

const units =
  (names: readonly string[]) =>
  (value: number): string => {
    const step = Math.max(0, Math.min(names.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3)));
    return `${digits.format(value / 1000 ** step)}${noBreak}${names[step]}`;
  };

/** In thousands, as providers count: 1 МБ is 1,000,000 bytes. */
export const decimalBytes = units(['Б', 'КБ', 'МБ', 'ГБ', 'ТБ', 'ПБ']);
export const bitRate = units(['бит/с', 'Кбит/с', 'Мбит/с', 'Гбит/с']);
export const count = (value: number): string => whole.format(value);
export const perSecond = (value: number): string => `${digits.format(value)}${noBreak}в секунду`;
export const roubles = (value: number): string => `${digits.format(value)}${noBreak}₽`;

export const scale = {
  files: {
    anchor: 'peredacha',
    title: 'Сколько передаст сеть доставки',
    lead: 'Слушатель проходит курс целиком: открывает все уроки и тесты. Файлы, общие для курсов, браузер получает один раз.',
    columns: {
      course: 'Курс',
      files: 'Файлов',
      bytes: 'Передано одному',
      all: (learners: string) => `На ${learners} слушателей`,
    },
    together: 'Все курсы вместе',
  },
  records: {
    anchor: 'hranilishche',
    title: 'Что выдержит хранилище записей (LRS)',
    lead: 'Слушатель отвечает на каждое задание один раз и верно, модуль проходит за один запуск. Записи сделаны той же частью программы, которая говорит с LRS, и сосчитаны.',
    columns: { statements: 'Записей', bytes: 'Объём записей', documents: 'Сохранений закладки' },
  },
  sums: 'Расчёт для всех курсов вместе',
  /** Products with their factors, as one checks them. */
  again: (of: { readonly pages: string; readonly returns: string; readonly unchanged: string }, sum: string): string =>
    `Повторные открытия: страниц ${of.pages} × ${of.returns} × ${of.unchanged} = ${sum}.`,
  ofOne: (first: string, again: string, sum: string): string => `Одному слушателю: ${first} + ${again} = ${sum}.`,
  traffic: (ofOne: string, learners: string, sum: string): string => `Всем: ${ofOne} × ${learners} = ${sum}.`,
  money: (traffic: string, price: string, sum: string): string => `Деньги: ${traffic} × ${price} за ГБ = ${sum}.`,
  requests: (mean: string, peak: string): string => `Запросы файлов: в среднем ${mean}, в час пик ${peak}.`,
  line: (mean: string, peak: string): string => `Поток: в среднем ${mean}, в час пик ${peak}.`,
  statements: (ofOne: string, learners: string, sum: string): string => `Записи: ${ofOne} × ${learners} = ${sum}.`,
  stored: (ofOne: string, learners: string, sum: string): string =>
    `Место под записи: ${ofOne} × ${learners} = ${sum}, без индексов базы.`,
  progress: (longest: string, learners: string, sum: string): string =>
    `Закладки: не больше ${longest} на слушателя и курс, ${longest} × ${learners} = ${sum} на один курс.`,
  taken: (mean: string, peak: string): string => `Приём записей: в среднем ${mean}, в час пик ${peak}.`,
  lrsRequests: (mean: string, peak: string): string =>
    `Обращения к LRS с закладками: в среднем ${mean}, в час пик ${peak}.`,
  assumptions: { anchor: 'dopushcheniya', title: 'Допущения' },
  assumptionsLead: 'Этих чисел измерить нельзя. Замените их своими и пересчитайте.',
  assumed: (of: {
    readonly learners: number;
    readonly days: number;
    readonly hours: number;
    readonly peak: number;
    readonly returns: number;
    readonly unchanged: number;
    readonly roublesPerGigabyte: number;
  }): readonly string[] => [
    `Учатся ${count(of.learners)} человек.`,
    `Все проходят курсы за ${counted(of.days, ['рабочий день', 'рабочих дня', 'рабочих дней'])} по ${counted(of.hours, ['часу', 'часа', 'часов'])}.`,
    `В час пик нагрузка больше средней в ${counted(of.peak, ['раз', 'раза', 'раз'])}.`,
    `После первого раза каждую страницу открывают ещё ${counted(of.returns, ['раз', 'раза', 'раз'])}. Браузер спрашивает, не изменилась ли она, и получает ответ в ${count(of.unchanged)} байт.`,
    `Гигабайт из сети доставки стоит ${roubles(of.roublesPerGigabyte)}. Это условная цена: возьмите её из своего договора.`,
  ],
  compression: (level: number): string =>
    `Тексты сжаты gzip, степень ${level}. Сервер, который сжимает brotli, передаст немного меньше.`,
} as const;
