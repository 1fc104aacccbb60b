import { plainText } from '#domain/inline-markdown.ts';
import type { ForMoodle } from '../moodle/to-moodle.ts';
import { type Element, element } from '../xml/element.ts';
import { writeXml } from '../xml/write-xml.ts';
import { htmlIn } from './answer.ts';
import { bodyOf, questionText } from './write-item.ts';

const longestName = 80;

/** What a list of questions shows: the id and the first words. */
const nameOf = ({ id, text }: ForMoodle): string => {
  const words = plainText(text);
  return `${id}. ${words.length > longestName ? `${words.slice(0, longestName)}…` : words}`;
};

const questionElement = (question: ForMoodle): Element => {
  const { type, children } = bodyOf(question.item);
  return element(
    'question',
    { type },
    element('name', {}, element('text', {}, nameOf(question))),
    questionText(question.text, question.item),
    htmlIn('generalfeedback', question.explanation),
    element('defaultgrade', {}, '1'),
    element('penalty', {}, '0'),
    element('hidden', {}, '0'),
    element('idnumber', {}, question.id),
    ...children,
    element('tags', {}, ...question.tags.map((tag) => element('tag', {}, element('text', {}, tag)))),
  );
};

/** One file for Moodle's question bank. `category` becomes a folder there. */
export const writeMoodleXml = (questions: readonly ForMoodle[], category: string): string =>
  writeXml(
    element(
      'quiz',
      {},
      element(
        'question',
        { type: 'category' },
        element('category', {}, element('text', {}, `$course$/top/${category.replaceAll('/', '//')}`)),
      ),
      ...questions.map(questionElement),
    ),
  );
