import { expect, it } from 'vitest';
import { situations } from '#records/told/situations.ts';
import { toldTables } from '#records/told/told-tables.ts';
import { told } from '#text/told.ts';

const rowsOf = async (format: string): Promise<Readonly<Record<string, readonly (string | undefined)[]>>> => {
  const table = (await toldTables()).find((one) => one.format === format);
  return Object.fromEntries((table?.rows ?? []).map(({ element, cells }) => [element, cells]));
};

it('an LMS of SCORM 1.2 sees open, half, failed, passed, review, re-entry (lms-behaviours 7, 10, 15, 25)', async () => {
  expect(await rowsOf('scorm12')).toMatchObject({
    'cmi.core.lesson_status': ['incomplete', 'incomplete', 'incomplete', 'passed', undefined, 'passed'],
    'cmi.core.score.raw': [undefined, undefined, '50', '90', undefined, '90'],
    'cmi.core.lesson_location': ['lesson-1', 'lesson-3', 'lesson-4', 'lesson-4', undefined, 'lesson-2'],
    'cmi.core.exit': ['suspend', 'suspend', 'suspend', 'suspend', undefined, 'suspend'],
    'cmi.objectives.0.id': ['k5', 'k5', 'k5', 'k5', undefined, 'k5'],
    'cmi.objectives.0.status': ['incomplete', 'incomplete', 'passed', 'passed', undefined, 'passed'],
    'cmi.interactions.0.id': [undefined, 'm1_01', 'm1_01', 'm1_01', undefined, 'm1_01'],
    'cmi.interactions.0.student_response': [undefined, 'b', 'b', 'b', undefined, 'b'],
    'cmi.interactions.0.result': [undefined, 'correct', 'correct', 'correct', undefined, 'correct'],
    'cmi.objectives.0.score.raw': [undefined, undefined, '80', '80', undefined, '80'],
  });
});

it('an LMS of SCORM 2004 sees completion, success and measure apart (lms-behaviours 8, 10, 15, 25)', async () => {
  expect(await rowsOf('scorm2004')).toMatchObject({
    'cmi.completion_status': ['incomplete', 'incomplete', 'incomplete', 'completed', undefined, 'completed'],
    'cmi.success_status': [undefined, undefined, 'failed', 'passed', undefined, 'passed'],
    'cmi.score.scaled': [undefined, undefined, '0.5', '0.9', undefined, '0.9'],
    'cmi.score.raw': [undefined, undefined, '50', '90', undefined, '90'],
    'cmi.progress_measure': ['0', '0.42', '0.85', '1', undefined, '1'],
    'cmi.location': ['lesson-1', 'lesson-3', 'lesson-4', 'lesson-4', undefined, 'lesson-2'],
    'cmi.objectives.0.completion_status': [
      'incomplete',
      'incomplete',
      'completed',
      'completed',
      undefined,
      'completed',
    ],
    'cmi.objectives.0.success_status': [undefined, undefined, 'passed', 'passed', undefined, 'passed'],
  });
});

it('an LMS of cmi5 or xAPI hears statements, each verdict once, and in review the session alone (lms-behaviours 25, 32)', async () => {
  const end = 'duration PT0H20M0S';
  expect(await rowsOf('cmi5')).toEqual({
    initialized: ['+', '+', '+', '+', '+', '+'],
    progressed: [undefined, 'progress 42', 'progress 85', undefined, undefined, undefined],
    answered: [undefined, 'response b, success true, score.scaled 1, duration PT0H0M12S', ...Array(4).fill(undefined)],
    mastered: [undefined, undefined, 'success true, score.scaled 0.8', undefined, undefined, undefined],
    passed: [...Array(3).fill(undefined), `success true, score.scaled 0.9, ${end}`, undefined, undefined],
    completed: [...Array(3).fill(undefined), `completion true, ${end}`, undefined, undefined],
    failed: [undefined, undefined, `success false, score.scaled 0.5, ${end}`, ...Array(3).fill(undefined)],
    terminated: Array(6).fill(end),
  });
});

it('every situation has its words, in the same order', () => {
  expect(Object.keys(told.situations)).toEqual(situations);
});
