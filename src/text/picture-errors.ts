import type { Saying } from './author-errors.ts';

/** What an author reads of a diagram. */

export const noSvg: Saying = {
  message: 'это не SVG, или тег записан с ошибкой',
  remedy: 'Начните с <svg viewBox="0 0 640 360" xmlns="http://www.w3.org/2000/svg"> и закройте каждый тег',
};

export const noViewBox: Saying = {
  message: 'у <svg> нет размеров поля',
  remedy: 'Добавьте: viewBox="0 0 640 360"',
};

export const noTitle: Saying = {
  message: 'у рисунка нет названия для тех, кто его не видит',
  remedy: 'Добавьте первой строкой внутри <svg>: <title>…</title>',
};

export const noDescription: Saying = {
  message: 'у рисунка нет описания для тех, кто его не видит',
  remedy: 'Добавьте после <title>: <desc>…</desc>',
};

export const elementRefused = (name: string, known: readonly string[]): Saying => ({
  message: `элемент <${name}> в рисунках не допускается`,
  remedy: `Допустимо: ${known.join(', ')}`,
});

export const attributeRefused = (name: string, attribute: string): Saying => ({
  message: `у <${name}> в рисунках не бывает "${attribute}"`,
  remedy: 'Уберите его: цвета и шрифт задаёт class, размер — viewBox',
});

export const classUnknown = (name: string, known: readonly string[]): Saying => ({
  message: `неизвестный класс "${name}"`,
  remedy: `Допустимо: ${known.join(', ')}`,
});

export const pictureUnused = (name: string): Saying => ({
  message: 'рисунка нет ни в одном уроке',
  remedy: `Добавьте в урок: <Diagram src="${name}" title="…">, словесное описание и </Diagram>`,
});
