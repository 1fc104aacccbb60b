import type { Saying } from './author-errors.ts';

/** What an author reads of passages that only some learners are shown. */

/** What every learner has to meet, inside a passage that only some are shown. */
export const notForSome = (name: string): Saying => ({
  message: `<${name}> стоит внутри <For>, и те, кому фрагмент не показан, его не увидят`,
  remedy: `Вынесите <${name}> за </For>`,
});

export const headingForSome = (text: string): Saying => ({
  message: `заголовок «${text}» стоит внутри <For>, а содержание урока показывают всем`,
  remedy: `Сделайте его подзаголовком: ### ${text}`,
});

export const namedTwice = (name: string, attribute: string, id: string): Saying => ({
  message: `у <${name}> в "${attribute}" дважды указано "${id}"`,
  remedy: 'Оставьте одно',
});

export const forEverybody: Saying = {
  message: 'в <For> названы все уровни или все виды деятельности, то есть фрагмент для каждого',
  remedy: 'Уберите теги <For> и </For> или назовите только тех, для кого он написан',
};

export const hyphenInLevel = (id: string): Saying => ({
  message: `в id уровня "${id}" есть дефис, и траектории не разделить на уровень и деятельность`,
  remedy: `Напишите: id: ${id.replaceAll('-', '')}`,
});
