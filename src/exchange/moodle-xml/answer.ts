import { digits } from '../moodle/digits.ts';
import type { Answer, NumberAnswer } from '../moodle/item.ts';
import { toHtml } from '../text/to-html.ts';
import { type Element, element } from '../xml/element.ts';

export const textIn = (name: string, text: string): Element =>
  element(name, { format: 'html' }, element('text', {}, text));

/** Inline Markdown as HTML. */
export const htmlIn = (name: string, text: string): Element => textIn(name, toHtml(text));

const feedback = (text: string): Element => htmlIn('feedback', text);

export const htmlAnswer = ({ text, fraction, feedback: told }: Answer): Element =>
  element('answer', { fraction: String(fraction), format: 'html' }, element('text', {}, toHtml(text)), feedback(told));

/** Answers that are typed stand as they are. */
export const typedAnswer = ({ text, fraction, feedback: told }: Answer): Element =>
  element(
    'answer',
    { fraction: String(fraction), format: 'moodle_auto_format' },
    element('text', {}, text),
    feedback(told),
  );

export const numberAnswer = ({ value, tolerance, fraction, feedback: told }: NumberAnswer): Element =>
  element(
    'answer',
    { fraction: String(fraction), format: 'moodle_auto_format' },
    element('text', {}, value === undefined ? '*' : digits(value)),
    feedback(told),
    ...(value === undefined ? [] : [element('tolerance', {}, digits(tolerance))]),
  );
