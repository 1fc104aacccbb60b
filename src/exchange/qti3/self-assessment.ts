import { pointsMissing } from '#text/exchange-reasons.ts';
import { refused } from '../report.ts';
import { choiceInteraction, readOptions } from './choices.ts';
import { declare } from './declare.ts';
import { response, toIdentifier } from './identifiers.ts';
import type { QtiMapper } from './mapper.ts';

/** Not scored: the mapping only keeps which level an answer stands for. */
export const selfAssessment: QtiMapper<'self-assessment'> = {
  write: ({ levels }) => ({
    ok: true,
    notes: [],
    declarations: [
      declare({
        identifier: response,
        cardinality: 'single',
        type: 'identifier',
        mapping: levels.map(({ id, level }) => [toIdentifier(id), level] as const),
      }),
    ],
    body: [choiceInteraction(levels, 1, false)],
    processing: [],
    feedback: [],
  }),
  read: (item) => {
    const read = readOptions(item);
    if (!read.ok) return read;
    const levels = read.options.flatMap(({ id, text, worth }) => {
      const level = ([0, 1, 2, 3] as const).find((one) => one === worth);
      return level === undefined ? [] : [{ id, level, text }];
    });
    if (levels.length < read.options.length) return refused(pointsMissing);
    return { ok: true, own: { kind: 'self-assessment', levels }, notes: [] };
  },
};
