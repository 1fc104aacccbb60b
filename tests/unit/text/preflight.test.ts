import { describe, expect, it } from 'vitest';
import { echoes, type Finding, report, stopped } from '#text/preflight.ts';
import { frames, storages } from '#text/preflight-browser.ts';
import { latency } from '#text/preflight-lrs.ts';
import { api, commit, location, refusedElements, stored, suspendLimit } from '#text/preflight-scorm.ts';

const line = ({ what, found, verdict, advice }: Finding): string =>
  [what, found, verdict, ...(advice ? [advice] : [])].join(' | ').replaceAll('\u00a0', ' ');

describe('a finding of the preflight says what it means and what to do', () => {
  it.each<readonly [Finding, string]>([
    [
      api('API', { where: 'parent', depth: 2, foreign: 0 }, false),
      'API системы (API) | найден в родительском окне, шагов вверх: 2 | good',
    ],
    [
      api('API', { where: 'nowhere', depth: 1, foreign: 1 }, false),
      'API системы (API) | не найден, просмотрено окон: 2, на чужом адресе 1 окно | bad | Система открыла курс с другого адреса и закрыла доступ к себе. Разместите материалы курса на том же адресе',
    ],
    [
      api('API_1484_11', { where: 'nowhere', depth: 0, foreign: 0 }, true),
      'API системы (API_1484_11) | не найден, просмотрено окон: 1 | bad | Система говорит на другой версии SCORM. Соберите пакет для неё',
    ],
    [suspendLimit(4096, 64_000), 'Объём suspend_data в сеансе | до 4 096 знаков | good'],
    [suspendLimit(64_000, 64_000), 'Объём suspend_data в сеансе | не меньше 64 000 знаков | good'],
    [
      suspendLimit(2000, 64_000),
      'Объём suspend_data в сеансе | до 2 000 знаков | limited | Прохождение и баллы сохранятся, подробности последних ответов могут не поместиться. Увеличьте предел suspend_data, если система это позволяет',
    ],
    [
      suspendLimit(255, 64_000),
      'Объём suspend_data в сеансе | до 255 знаков | bad | Прогресс не поместится. Увеличьте предел suspend_data или возьмите SCORM 2004',
    ],
    [
      stored({ wrote: 64_000, came: 4096, same: false }),
      'Хранение между запусками | записано 64 000 знаков, вернулось 4 096 | good',
    ],
    [
      stored({ wrote: 5000, came: 5000, same: false }),
      'Хранение между запусками | записано 5 000 знаков, вернулось 5 000, текст изменён | bad | Система портит данные. Обратитесь к разработчику СДО',
    ],
    [
      echoes({ html: 'changed', spaces: 'same', russian: 'refused', unicode: 'refused' }),
      'Сохранность текста | знаки разметки заменяются; русские буквы не принимаются; знаки вне кодировки cp1251 не принимаются. Курсу это не мешает: он пишет латиницу и цифры | good',
    ],
    [
      location('refused'),
      'Место остановки | не принимается | limited | Ничего: место остановки курс помнит и в suspend_data',
    ],
    [
      refusedElements([{ element: 'cmi.core.score.raw', code: 401 }]),
      'Элементы, которые система не отдаёт | cmi.core.score.raw (401) | limited | Курс работает и без них, но в отчётах СДО этих сведений может не быть',
    ],
    [commit(70, undefined), 'Запись на сервер (Commit) | 70 мс | good'],
    [
      commit(2500, undefined),
      'Запись на сервер (Commit) | 2 500 мс | limited | Слушатели будут ждать после каждого ответа. Проверьте нагрузку сервера и сеть',
    ],
    [
      commit(undefined, 101),
      'Запись на сервер (Commit) | не прошла, код ошибки 101 | bad | Ответы не дойдут до сервера. Проверьте сеть, вход в СДО и журнал сервера',
    ],
    [
      latency(undefined),
      'Запись в LRS | не прошла | bad | Разрешите в LRS запросы PUT и POST к activities/state со страниц курса (CORS)',
    ],
    [
      storages({ indexedDb: false, localStorage: true, cookies: true }),
      'Хранилища браузера | IndexedDB нет, localStorage есть, cookie есть | limited | Без связи ответы не сохранятся на устройстве. Разрешите хранение данных для сайта СДО',
    ],
    [
      frames({ framed: true, popup: false, sandbox: 'allow-scripts' }),
      'Окно курса | во фрейме с ограничениями sandbox: allow-scripts | limited | Добавьте фрейму allow-scripts и allow-same-origin',
    ],
    [
      stopped('has-progress', 0),
      'Сеанс | у этого слушателя уже есть результаты, поэтому проверка ничего не записывала | bad | Запустите проверку пробным слушателем, который курс ещё не открывал, или сбросьте его попытку',
    ],
  ])('%j', (finding, says) => {
    expect(line(finding)).toBe(says);
  });

  it('and the report is text to be copied, a verdict before every line', () => {
    const text = report('scorm12', [suspendLimit(4096, 64_000), location('refused')], ['kc-01-m1-2']);
    expect(text.replaceAll('\u00a0', ' ').split('\n')).toEqual([
      'Проверка СДО перед назначением курса: SCORM 1.2',
      'kc-01-m1-2',
      '',
      '[годится] Объём suspend_data в сеансе: до 4 096 знаков.',
      '[ограничение] Место остановки: не принимается.',
      '    Что делать: Ничего: место остановки курс помнит и в suspend_data.',
    ]);
  });
});
