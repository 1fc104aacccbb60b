import type { LaunchMode } from '#records/learner-record.ts';
import type { ScormCalls } from '#records/scorm/api-call.ts';
import { type LessonStatus, parseStatus } from './lesson-status.ts';

/** What the LMS says at the beginning of a session. */
export type Launch = {
  readonly mode: LaunchMode;
  /** Review, browse and no-credit: nothing may be written (SCORM 1.2 RTE, 3.4.4, cmi.core.credit). */
  readonly writable: boolean;
  readonly status: LessonStatus | undefined;
  /** 0–100; undefined when no score was ever set. */
  readonly score: number | undefined;
  readonly location: string;
  /** Undefined when the LMS would not give it: it may hold something that must not be written over. */
  readonly bookmark: string | undefined;
};

// An element that an LMS does not support says nothing.
const read = (calls: ScormCalls, element: string): string => {
  const result = calls.get(element);
  return result.ok ? result.value.trim() : '';
};

const modeOf = (lessonMode: string, credit: string): LaunchMode => {
  if (lessonMode === 'review') return 'review';
  return lessonMode === 'browse' || credit === 'no-credit' ? 'browse' : 'normal';
};

const scoreOf = (text: string): number | undefined => {
  const score = Number.parseFloat(text);
  return score >= 0 && score <= 100 ? score : undefined;
};

export const readLaunch = (calls: ScormCalls): Launch => {
  const mode = modeOf(read(calls, 'cmi.core.lesson_mode'), read(calls, 'cmi.core.credit'));
  const bookmark = calls.get('cmi.suspend_data');
  return {
    mode,
    writable: mode === 'normal',
    status: parseStatus(read(calls, 'cmi.core.lesson_status')),
    score: scoreOf(read(calls, 'cmi.core.score.raw')),
    location: read(calls, 'cmi.core.lesson_location'),
    bookmark: bookmark.ok ? bookmark.value : undefined,
  };
};
