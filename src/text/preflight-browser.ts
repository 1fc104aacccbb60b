import type { Finding } from './preflight.ts';

/** What the preflight says of the browser and of the window that the course is in. */

type Kept = { readonly indexedDb: boolean; readonly localStorage: boolean; readonly cookies: boolean };

const kept = (isThere: boolean): string => (isThere ? 'есть' : 'нет');

export const storages = ({ indexedDb, localStorage, cookies }: Kept): Finding => ({
  what: 'Хранилища браузера',
  found: `IndexedDB ${kept(indexedDb)}, localStorage ${kept(localStorage)}, cookie ${kept(cookies)}`,
  ...(indexedDb
    ? { verdict: 'good' }
    : {
        verdict: 'limited',
        advice: 'Без связи ответы не сохранятся на устройстве. Разрешите хранение данных для сайта СДО',
      }),
});

type Frame = { readonly framed: boolean; readonly popup: boolean; readonly sandbox: string | undefined };

export const frames = ({ framed, popup, sandbox }: Frame): Finding => {
  const where = framed ? 'во фрейме' : popup ? 'в отдельном окне' : 'в обычной вкладке';
  const isTight =
    sandbox !== undefined && !['allow-scripts', 'allow-same-origin'].every((word) => sandbox.split(' ').includes(word));
  return {
    what: 'Окно курса',
    found: sandbox === undefined ? where : `${where} с ограничениями sandbox: ${sandbox || 'все'}`,
    ...(isTight
      ? { verdict: 'limited', advice: 'Добавьте фрейму allow-scripts и allow-same-origin' }
      : { verdict: 'good' }),
  };
};

const policies = { allowed: 'разрешено', denied: 'запрещено', unknown: 'браузер не сообщает' } as const;

export const unloads = (policy: keyof typeof policies): Finding => ({
  what: 'Событие unload',
  verdict: 'good',
  found: `${policies[policy]}. Курсу оно не нужно`,
});

export const clock = (zone: string, offset: string, time: string): Finding => ({
  what: 'Часы устройства',
  verdict: 'good',
  found: `${time}, ${zone} (UTC${offset})`,
});
