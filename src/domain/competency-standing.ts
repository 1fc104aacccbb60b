import type { Module } from './course.ts';
import type { CompetencyId } from './ids.ts';
import { isModuleCredited, isModuleDone, verdictsOf } from './module-done.ts';
import type { CourseProgress, Verdict } from './progress.ts';
import { type Scaled, scaled } from './scaled.ts';
import type { CompetencyStanding, Success } from './standing.ts';

/** Verdicts on each test that the modules ask for; a credited module asks for none. */
const testsOf = (modules: readonly Module[], progress: CourseProgress): readonly (readonly Verdict[])[] =>
  modules.flatMap((module) =>
    module.quiz === undefined || isModuleCredited(module, progress) ? [] : [verdictsOf(module.quiz, progress)],
  );

const meanOfBest = (tests: readonly (readonly Verdict[])[]): Scaled | undefined => {
  if (tests.length === 0 || tests.some((verdicts) => verdicts.length === 0)) return undefined;
  const best = tests.map((verdicts) => Math.max(...verdicts.map(({ score }) => score)));
  return scaled(best.reduce((sum, score) => sum + score, 0) / best.length);
};

const isFailed = (verdicts: readonly Verdict[]): boolean =>
  verdicts.length > 0 && verdicts.every(({ passed }) => !passed);

const ofCompetency = (
  competency: CompetencyId,
  modules: readonly Module[],
  progress: CourseProgress,
): CompetencyStanding => {
  const tests = testsOf(modules, progress);
  const completed = modules.every((module) => isModuleDone(module, progress));
  const isTested = modules.some(({ quiz }) => quiz !== undefined);
  const notPassed: Success = tests.some(isFailed) ? 'failed' : 'unknown';
  return {
    competency,
    completed,
    success: completed && isTested ? 'passed' : notPassed,
    score: meanOfBest(tests),
  };
};

/** Of the given modules alone; those that are taken for an activity raise no competency. */
export const competencyStandings = (
  modules: readonly Module[],
  progress: CourseProgress,
): readonly CompetencyStanding[] => {
  const byCompetency = new Map<CompetencyId, readonly Module[]>();
  for (const module of modules) {
    if (module.aim.by !== 'competency') continue;
    const { competency } = module.aim;
    byCompetency.set(competency, [...(byCompetency.get(competency) ?? []), module]);
  }
  return [...byCompetency].map(([competency, own]) => ofCompetency(competency, own, progress));
};
