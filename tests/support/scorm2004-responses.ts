import type { InteractionType } from './scorm2004-data-model.ts';

/** The grammar of responses and patterns (RTE 4.2.9), by the type of the interaction. */

const short = /^[A-Za-z]\w{0,249}$/;
const isReal = (text: string): boolean => /^-?\d+(\.\d{1,7})?$/.test(text);
const listOf = (text: string): readonly string[] => (text === '' ? [] : text.split('[,]'));
const isUnique = (list: readonly string[]): boolean => new Set(list).size === list.length;

const isIds = (text: string, isSet: boolean): boolean => {
  const ids = listOf(text);
  return ids.length <= 36 && (!isSet || isUnique(ids)) && ids.every((id) => short.test(id));
};

const isPairs = (text: string): boolean => {
  const pairs = listOf(text).map((pair) => pair.split('[.]'));
  return pairs.length <= 36 && pairs.every((pair) => pair.length === 2 && pair.every((id) => short.test(id)));
};

/** A step may lack its name or its answer, and an answer may be a range of numbers in a pattern. */
const isSteps = (text: string): boolean => {
  const steps = listOf(text.replace(/^\{order_matters=(?:true|false)\}/, ''));
  return steps.length > 0 && steps.length <= 250 && steps.every((step) => step.split('[.]').length === 2);
};

const isTexts = (text: string, most: number): boolean =>
  listOf(text).length <= most && listOf(text).every((one) => one.length <= 250);

export const isResponse = (type: InteractionType, text: string): boolean => {
  switch (type) {
    case 'true-false':
      return ['true', 'false'].includes(text);
    case 'choice':
      return isIds(text, true);
    case 'sequencing':
      return isIds(text, false) && text !== '';
    case 'matching':
      return isPairs(text);
    case 'performance':
      return isSteps(text);
    case 'likert':
      return short.test(text);
    case 'numeric':
      return isReal(text);
    case 'fill-in':
      return isTexts(text, 10);
    default:
      return text.length <= 4000;
  }
};

const isRange = (text: string): boolean => {
  const ends = text.split('[:]');
  if (ends.length !== 2 || !ends.every((end) => end === '' || isReal(end))) return false;
  const [least = '', most = ''] = ends;
  return least === '' || most === '' || Number(least) <= Number(most);
};

export const isPattern = (type: InteractionType, text: string): boolean =>
  type === 'numeric' ? isRange(text) : isResponse(type, text);

/** Only one pattern may be given for these. */
export const hasOnePattern = (type: InteractionType): boolean =>
  ['true-false', 'likert', 'numeric', 'other'].includes(type);
