import type { Competency } from '#domain/competency.ts';
import { isPublished, type Module } from '#domain/course.ts';
import type { CompetencyLevel, Facet } from '#domain/question.ts';
import type { Question } from '#questions/kinds.ts';
import type { Content } from './content.ts';

export const facets: readonly Facet[] = ['knowledge', 'skill', 'behaviour'];

export const levels: readonly CompetencyLevel[] = [1, 2, 3];

/** What a competency at a level has. */
export type Coverage = {
  readonly competency: Competency;
  readonly level: CompetencyLevel;
  /** Modules that claim it, written or only announced. */
  readonly modules: readonly Module[];
  readonly published: number;
  readonly lessons: number;
  /** Questions in the banks of tests that count, by facet. */
  readonly tested: Readonly<Record<Facet, number>>;
  /** Questions inside lessons. */
  readonly practised: number;
};

export type Target = { readonly competency: Competency['id']; readonly level: CompetencyLevel };

const aimsAt = (question: Question, { competency, level }: Target): boolean =>
  question.competency === competency && question.level === level;

/** How many of the questions show each facet of a competency at a level. */
export const countByFacet = (questions: readonly Question[], target: Target): Readonly<Record<Facet, number>> => {
  const count = (facet: Facet): number =>
    questions.filter((question) => question.facet === facet && aimsAt(question, target)).length;
  return { knowledge: count('knowledge'), skill: count('skill'), behaviour: count('behaviour') };
};

/** Every competency at every level: 27 rows for nine competencies, in their order. */
export const coverageOf = ({ competencies, courses, quizzes, checks }: Content): readonly Coverage[] => {
  const modules = courses.flatMap((course) => course.modules);
  const bank = quizzes.flatMap((quiz) => quiz.bank);
  const inLessons = [...checks.values()].flat();
  return competencies.flatMap((competency) =>
    levels.map((level) => {
      const target = { competency: competency.id, level };
      const own = modules.filter(
        ({ aim }) => aim.by === 'competency' && aim.competency === competency.id && aim.level === level,
      );
      return {
        competency,
        level,
        modules: own,
        published: own.filter(isPublished).length,
        lessons: own.reduce((sum, module) => sum + module.lessons.length, 0),
        tested: countByFacet(bank, target),
        practised: inLessons.filter((question) => aimsAt(question, target)).length,
      };
    }),
  );
};
