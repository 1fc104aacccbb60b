import { defaults, droppedHints, foreignTags, noLead, tooLong } from '#text/exchange-reasons.ts';
import { factsOf } from '../common.ts';
import type { Imported } from '../imported.ts';
import { fromMoodle } from '../moodle/from-moodle.ts';
import { approximated, lost, refused } from '../report.ts';
import { childOf, childrenOf, type Element, textOf } from '../xml/element.ts';
import { readItem } from './read-item.ts';
import { longestText, textReader } from './read-text.ts';

const tagTexts = (question: Element): readonly string[] =>
  childrenOf(childOf(question, 'tags') ?? question, 'tag').map((tag) => textOf(childOf(tag, 'text')).trim());

export const readMoodleQuestion = (question: Element): Imported => {
  const texts = textReader();
  const facts = factsOf(tagTexts(question));
  const read = readItem(question, texts);
  const hasLead = read.ok && read.lead !== undefined;
  const lead = hasLead ? (read.lead ?? '') : texts.inline('text', childOf(question, 'questiontext'));
  const explanation = texts.inline('explanation', childOf(question, 'generalfeedback'));
  const notes = [
    ...texts.notes,
    ...(hasLead && lead === '' ? [approximated('text', noLead)] : []),
    ...(facts.foreign.length > 0 ? [lost('tags', foreignTags)] : []),
    ...(childrenOf(question, 'hint').length > 0 ? [lost('hints', droppedHints)] : []),
  ];
  const whole = {
    idnumber: textOf(childOf(question, 'idnumber')).trim() || undefined,
    name: textOf(childOf(childOf(question, 'name'), 'text')).trim(),
    text: hasLead ? lead || defaults.gaps : lead,
    explanation,
    facts,
    line: question.line,
    notes,
  };
  if (read.ok && !texts.isTooLong()) return fromMoodle({ ...whole, item: read.item });
  const own = read.ok ? refused(tooLong(longestText)) : read;
  return { name: whole.idnumber ?? whole.name, line: whole.line, text: whole.text, explanation, facts, own };
};

/** Questions of a Moodle XML file; folders of the question bank are not questions. */
export const moodleQuestions = (root: Element): readonly Element[] =>
  childrenOf(root, 'question').filter(({ attributes }) => attributes.type !== 'category');
