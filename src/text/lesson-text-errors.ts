import type { Saying } from './author-errors.ts';
import { listed } from './catalogue-errors.ts';

/** What an author reads of tags, signs and headings in a lesson's text. */

export const attributeMissing = (name: string, attribute: string): Saying => ({
  message: `у <${name}> нет "${attribute}"`,
  remedy: `Добавьте: <${name} ${attribute}="…">`,
});

/** At least one of several. */
export const attributesMissing = (name: string, attributes: readonly string[]): Saying => ({
  message: `у <${name}> нет ни одного из: ${attributes.join(', ')}`,
  remedy: `Добавьте хотя бы одно: <${name} ${attributes.map((attribute) => `${attribute}="…"`).join(' ')}>`,
});

export const attributeUnknown = (name: string, attribute: string, known: readonly string[]): Saying => ({
  message: `у <${name}> не бывает "${attribute}"`,
  remedy: known.length > 0 ? `Допустимо: ${listed(known)}` : 'Уберите его',
});

export const notAlone = (name: string): Saying => ({
  message: `<${name}> стоит в одной строке с текстом`,
  remedy: 'Поставьте тег на отдельную строку',
});

export const unclosed = (name: string): Saying => ({
  message: `<${name}> не закрыт`,
  remedy: `Добавьте после текста: </${name}>`,
});

export const unopened = (name: string): Saying => ({
  message: `</${name}> закрывает то, что не открыто`,
  remedy: `Уберите его или добавьте выше: <${name}>`,
});

export const brokenTag: Saying = {
  message: 'тег записан неверно',
  remedy: 'Проверьте кавычки и скобки, например: <Check id="podhod-c1" />',
};

export const straySign = (sign: string): Saying => ({
  message: `знак ${sign} в тексте читается как код`,
  remedy: `Поставьте перед ним обратную косую черту: \\${sign}`,
});

export const html = (name: string): Saying => ({
  message: `HTML в уроках не допускается: <${name}>`,
  remedy: 'Замените его разметкой Markdown или компонентом',
});

export const titleInText: Saying = {
  message: 'заголовок первого уровня: его уже даёт title',
  remedy: 'Начните с двух решёток: ## …',
};
