import type { LearnerResult } from '#domain/learner-result.ts';
import { fromResultFile } from '#records/result-file.ts';
import { refused } from '#staff/table/table.ts';
import * as say from '#text/results-files.ts';
import type { ContentsReading, Line, Part } from './results-file.ts';
import { withoutEnding } from './without-ending.ts';

type CourseResult = LearnerResult['courses'][number];

/** A completion is the course's own word; without one a final that was tried and not passed is a failure. */
const statusOf = ({ completion, tests }: CourseResult): Line['status'] => {
  if (completion) return 'completed';
  const final = tests.find(({ quiz }) => quiz === 'final');
  return final && !final.passed ? 'failed' : 'in-progress';
};

const lineOf = (result: CourseResult): Line => {
  const { completion, tests, modulesDone } = result;
  const final = tests.find(({ quiz }) => quiz === 'final');
  return {
    person: 0,
    at: 1,
    status: statusOf(result),
    score: completion?.score ?? final?.score,
    on: completion?.on ?? final?.on,
    modules: modulesDone,
  };
};

/** What people call such a file may name its sender, who is not named inside. */
const senderIn = (fileName: string): string => withoutEnding(fileName).replace(/^orientir-kadry-?/i, '');

const refusals = {
  'too-large': say.learnerTooLarge,
  'not-json': say.brokenJson(undefined),
  'not-ours': say.unknownResults,
  newer: say.learnerNewer,
  damaged: say.learnerDamaged,
} as const;

/** Reads a file that a learner saved for HR. */
export const readLearner = (
  text: string,
  file: { readonly name: string; readonly size: number; readonly checksum: number },
): ContentsReading => {
  const reading = fromResultFile(text, file.size);
  if (!reading.ok) return refused(refusals[reading.why]);
  const { track, courses, competencies, facets } = reading.result;
  const parts = courses.map(
    (result): Part => ({ title: result.course, course: result.course, lines: [lineOf(result)] }),
  );
  const person = {
    row: track?.row,
    ...(track?.row === undefined && { name: senderIn(file.name), alone: file.checksum }),
    deadline: track?.deadline,
    levels: competencies,
    ...(facets && { facets }),
  };
  return { ok: true, contents: { kind: 'learner', people: [person], parts, notes: [] } };
};
