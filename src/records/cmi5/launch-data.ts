import type { LaunchMode } from '#records/learner-record.ts';
import { fieldsOf, isObject, isText } from '#records/parse.ts';
import type { Json } from '#records/xapi/statement.ts';

/** The state document in which the LMS says how the AU is launched (cmi5 10.2). The AU never writes it. */
export const launchDataId = 'LMS.LaunchData';

export type LaunchData = {
  readonly contextTemplate: Json;
  readonly mode: LaunchMode;
  /** 0–1 */
  readonly mastery: number | undefined;
  readonly returnUrl: string | undefined;
  /** cmi5 10.2.1, launchParameters. */
  readonly parameters: string | undefined;
};

const modes: Readonly<Record<string, LaunchMode>> = { Normal: 'normal', Browse: 'browse', Review: 'review' };

const masteryOf = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;

/** A learner is sent to pages alone: `javascript:` is no page. */
const pageOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^https?:\/\//i.test(value) ? value : undefined;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Undefined without a template for contexts: no statement could be made that the LMS takes. */
export const readLaunchData = (text: string): LaunchData | undefined => {
  const { contextTemplate, launchMode, masteryScore, returnURL, launchParameters } = fieldsOf(parsed(text));
  if (!isObject(contextTemplate)) return undefined;
  return {
    contextTemplate,
    mode: modes[String(launchMode)] ?? 'normal',
    mastery: masteryOf(masteryScore),
    returnUrl: pageOf(returnURL),
    parameters: isText(launchParameters) ? launchParameters : undefined,
  };
};
