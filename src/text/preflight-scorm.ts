import { counted } from './plural.ts';
import { characters, enough, type Finding, least, sized, timed, tooShort, withCode } from './preflight.ts';

/** What the preflight says of an LMS by SCORM. */

const whole = new Intl.NumberFormat('ru');

const places = {
  window: 'в самом окне курса',
  parent: 'в родительском окне',
  opener: 'в окне, которое открыло курс',
} as const;

type Search = { readonly where: keyof typeof places | 'nowhere'; readonly depth: number; readonly foreign: number };

const foreignWindows = (count: number): string =>
  count > 0 ? `, на чужом адресе ${counted(count, ['окно', 'окна', 'окон'])}` : '';

export const api = (name: string, { where, depth, foreign }: Search, hasOther: boolean): Finding => {
  const what = `API системы (${name})`;
  if (where !== 'nowhere')
    return { what, verdict: 'good', found: `найден ${places[where]}, шагов вверх: ${depth}${foreignWindows(foreign)}` };
  const advice = hasOther
    ? 'Система говорит на другой версии SCORM. Соберите пакет для неё'
    : foreign > 0
      ? 'Система открыла курс с другого адреса и закрыла доступ к себе. Разместите материалы курса на том же адресе'
      : 'Запустите курс из СДО, а не по прямой ссылке';
  return { what, verdict: 'bad', found: `не найден, просмотрено окон: ${depth + 1}${foreignWindows(foreign)}`, advice };
};

export const session: Finding = { what: 'Сеанс', verdict: 'good', found: 'открыт, результатов у слушателя ещё нет' };

export const suspendLimit = (length: number, most: number): Finding =>
  sized('Объём suspend_data в сеансе', length, most);
export const stored = (
  read: { readonly wrote: number; readonly came: number; readonly same: boolean } | undefined,
): Finding => {
  const what = 'Хранение между запусками';
  if (!read)
    return {
      what,
      found: 'ещё не проверено',
      verdict: 'limited',
      advice: 'Нажмите кнопку под таблицей и запустите проверку ещё раз',
    };
  if (read.same) return { what, found: `${characters(read.wrote)} вернулись без изменений`, verdict: 'good' };
  const found = `записано ${characters(read.wrote)}, вернулось ${whole.format(read.came)}`;
  if (read.came >= read.wrote)
    return {
      what,
      found: `${found}, текст изменён`,
      verdict: 'bad',
      advice: 'Система портит данные. Обратитесь к разработчику СДО',
    };
  return read.came >= enough
    ? { what, found, verdict: 'good' }
    : { what, found, verdict: 'limited', advice: tooShort[read.came >= least ? 'limited' : 'bad'] };
};

export const location = (echo: 'same' | 'changed' | 'refused'): Finding => {
  const what = 'Место остановки';
  if (echo === 'same') return { what, found: 'записывается и читается', verdict: 'good' };
  return {
    what,
    verdict: 'limited',
    found: echo === 'refused' ? 'не принимается' : 'возвращается изменённым',
    advice: 'Ничего: место остановки курс помнит и в suspend_data',
  };
};

export const refusedElements = (refused: readonly { readonly element: string; readonly code: number }[]): Finding => {
  const what = 'Элементы, которые система не отдаёт';
  if (refused.length === 0) return { what, found: 'все нужные элементы читаются', verdict: 'good' };
  return {
    what,
    verdict: 'limited',
    found: refused.map(({ element, code }) => `${element} (${code})`).join(', '),
    advice: 'Курс работает и без них, но в отчётах СДО этих сведений может не быть',
  };
};

export const commit = (time: number | undefined, code: number | undefined): Finding =>
  time === undefined
    ? {
        what: 'Запись на сервер (Commit)',
        verdict: 'bad',
        found: `не прошла, ${withCode(code ?? 0)}`,
        advice: 'Ответы не дойдут до сервера. Проверьте сеть, вход в СДО и журнал сервера',
      }
    : timed('Запись на сервер (Commit)', time);

export const restored = (isBack: boolean): Finding =>
  isBack
    ? { what: 'После проверки', found: 'данные слушателя возвращены', verdict: 'good' }
    : {
        what: 'После проверки',
        found: 'система не приняла прежние данные, в suspend_data остался пробный текст',
        verdict: 'limited',
        advice: 'Сбросьте попытку пробного слушателя',
      };
