import { type Course, isPublished, type Module } from '#domain/course.ts';
import type { Quiz } from '#domain/quiz.ts';
import type { Question } from '#questions/kinds.ts';
import * as say from '#text/audit-findings.ts';
import { type Content, courseFile, glossaryFile } from './content.ts';
import { countByFacet, facets } from './coverage.ts';
import { type Finding, inField } from './finding.ts';
import type { TermCoverage } from './term-coverage.ts';

/** What a course lacks. Findings of a course that says of itself `complete: true`, gaps of any other. */
type Incompleteness = { readonly findings: readonly Finding[]; readonly gaps: readonly Finding[] };

/** The field of the one finding that a course gets for all its modules without lessons. */
export const unwrittenField = 'modules';

const isComplete = ({ complete = false }: Course): boolean => complete;

/** Facets of what the module claims that no question of its own shows. */
const untested = (module: Module, bank: readonly Question[], file: string): readonly Finding[] => {
  const own = bank.filter((question) => question.module === module.id);
  const field = `modules[${module.id}]`;
  if (module.aim.by === 'activity') return own.length > 0 ? [] : [inField(file, field, say.moduleUntested(module.id))];
  const { competency, level } = module.aim;
  const counts = countByFacet(own, module.aim);
  return facets
    .filter((facet) => counts[facet] === 0)
    .map((facet) => inField(file, field, say.facetUntested(module.id, { competency, level, facet })));
};

const ofModules = (course: Course, quizzes: readonly Quiz<Question>[]): readonly Finding[] => {
  const file = courseFile(course.id);
  const bank = quizzes.filter((quiz) => quiz.course === course.id).flatMap((quiz) => quiz.bank);
  const unwritten = course.modules.filter((module) => !isPublished(module)).map(({ id }) => id);
  return [
    ...(unwritten.length > 0 ? [inField(file, unwrittenField, say.modulesUnwritten(unwritten))] : []),
    ...course.modules.filter(isPublished).flatMap((module) => untested(module, bank, file)),
    // Of a course that is only announced that goes without saying.
    ...(course.modules.some(isPublished) && course.final === undefined
      ? [inField(file, 'final', say.finalMissing)]
      : []),
  ];
};

/** A term has to be tested by the course that introduces it. */
const ofTerms = (course: Course, terms: readonly TermCoverage[]): readonly Finding[] =>
  terms
    .filter(({ home }) => home?.course === course.id)
    .flatMap(({ term, home, tested, applied }) => {
      if (home === undefined || applied > 0) return [];
      const saying = tested === 0 ? say.termUntested : say.termOnlyRecalled;
      return [inField(courseFile(course.id), `modules[${home.module}]`, saying(term, home.id))];
    });

/** Terms that no lesson teaches: wrong once all courses are complete. */
const untaught = (terms: readonly TermCoverage[]): readonly Finding[] =>
  terms
    .filter(({ home }) => home === undefined)
    .map(({ term }) => inField(glossaryFile, `terms[${term.id}]`, say.termUntaught(term)));

export const completenessOf = (
  { courses, quizzes }: Pick<Content, 'courses' | 'quizzes'>,
  terms: readonly TermCoverage[],
): Incompleteness => {
  const lackOf = (course: Course) => [...ofModules(course, quizzes), ...ofTerms(course, terms)];
  const rest = untaught(terms);
  const areAllComplete = courses.every(isComplete);
  return {
    findings: [...courses.filter(isComplete).flatMap(lackOf), ...(areAllComplete ? rest : [])],
    gaps: [...courses.filter((course) => !isComplete(course)).flatMap(lackOf), ...(areAllComplete ? [] : rest)],
  };
};
