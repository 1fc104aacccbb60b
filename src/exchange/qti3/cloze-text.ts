import { defaults, noLead, noRightAnswer, rightAnswerIs, strictCompare } from '#text/exchange-reasons.ts';
import { madeUp } from '../moodle/feedback.ts';
import { approximated, refused } from '../report.ts';
import { element } from '../xml/element.ts';
import { declare } from './declare.ts';
import { paragraph, readGaps, sumOfGaps } from './gaps.ts';
import { gapOf, gapResponse } from './identifiers.ts';
import type { QtiMapper } from './mapper.ts';
import { say } from './rules.ts';

export const clozeText: QtiMapper<'cloze-text'> = {
  write: ({ body, gaps }) => ({
    ok: true,
    notes: [approximated('score', strictCompare)],
    declarations: gaps.map(({ id, answers }) =>
      declare({
        identifier: gapResponse(id),
        cardinality: 'single',
        type: 'string',
        right: answers.slice(0, 1),
        mapping: answers.map((text) => [text, 1 / gaps.length] as const),
      }),
    ),
    body: [paragraph(body, (id) => element('qti-text-entry-interaction', { 'response-identifier': gapResponse(id) }))],
    processing: [sumOfGaps(gaps.map(({ id }) => id)), say(...gaps.map(({ id }) => gapResponse(id)))],
    feedback: gaps.map(({ id, feedback }) => [gapResponse(id), feedback]),
  }),
  read: (item) => {
    const read = readGaps(item);
    if (!read.ok) return read;
    const gaps = item.declarations.map(({ identifier, mapping, right }) => {
      const mapped = mapping.filter(([, worth]) => worth > 0).map(([text]) => text);
      const answers = mapped.length > 0 ? mapped : right;
      return {
        id: gapOf(identifier),
        answers,
        feedback: item.feedback(identifier) || rightAnswerIs(answers[0] ?? ''),
      };
    });
    if (gaps.length < read.gaps.length || gaps.some(({ answers }) => answers.length === 0))
      return refused(noRightAnswer);
    const notes = [
      ...madeUp(
        'gaps.feedback',
        item.declarations.map(({ identifier }) => item.feedback(identifier)),
      ),
      ...(read.lead === '' ? [approximated('text', noLead)] : []),
    ];
    return { ok: true, own: { kind: 'cloze-text', body: read.body, gaps }, notes, text: read.lead || defaults.gaps };
  },
};
