import { gapLine } from '#text/printed-questions.ts';
import { gapsIn } from './cloze-body.ts';

/** The text with a line for each gap, numbered as they come. */
export const drawnGaps = (body: string): string => {
  const order = gapsIn(body);
  return body.replace(/\[\[([^[\]]*)\]\]/g, (_, id: string) => gapLine(order.indexOf(id) + 1));
};
