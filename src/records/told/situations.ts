import type { CompetencyId, CourseId, LessonId, QuestionId } from '#domain/ids.ts';
import type { Ledger } from '#domain/ledger.ts';
import { noProgress } from '#domain/progress.ts';
import { scaled } from '#domain/scaled.ts';
import type { CompetencyStanding, Standing } from '#domain/standing.ts';
import type { Answered, Change, LaunchMode } from '#records/learner-record.ts';

/** Moments of one learner's way through a course, each a launch of its own. */
export const situations = ['open', 'half', 'failed', 'passed', 'review', 'reentry'] as const;
export type Situation = (typeof situations)[number];

export const sampleCourse = 'kc-01' as CourseId;

/** Two modules of two lessons and a test each, and a final. */
export const sampleLessons = ['lesson-1', 'lesson-2', 'lesson-3', 'lesson-4'] as LessonId[];

export const sampleLedger: Ledger = { course: sampleCourse, lessons: sampleLessons, quizzes: [], questions: [] };

type Way = {
  readonly done: number;
  readonly progress: number;
  readonly module?: Partial<CompetencyStanding>;
  readonly final?: Pick<Standing, 'completed' | 'success' | 'score'>;
};

const standing = ({ done, progress, module, final }: Way): Standing => ({
  lessonsRequired: sampleLessons,
  lessonsDone: sampleLessons.slice(0, done),
  modulesDone: [],
  progress: scaled(progress),
  completed: false,
  success: 'unknown',
  ...final,
  competencies: [{ competency: 'k5' as CompetencyId, completed: false, success: 'unknown', ...module }],
});

const taught = { completed: true, success: 'passed', score: scaled(0.8) } as const;

const ways: Readonly<Record<Situation, Way>> = {
  open: { done: 0, progress: 0 },
  half: { done: 2, progress: 3 / 7 },
  failed: {
    done: 4,
    progress: 6 / 7,
    module: taught,
    final: { completed: false, success: 'failed', score: scaled(0.5) },
  },
  passed: { done: 4, progress: 1, module: taught, final: { completed: true, success: 'passed', score: scaled(0.9) } },
  review: { done: 4, progress: 1, module: taught, final: { completed: true, success: 'passed', score: scaled(0.9) } },
  // The learner starts the course again and fails.
  reentry: { done: 1, progress: 1 / 7, final: { completed: false, success: 'failed', score: scaled(0.3) } },
};

/** One question of the first module, answered right. */
const answered: Answered = {
  question: 'm1-01' as QuestionId,
  competency: 'k5' as CompetencyId,
  text: 'a question',
  interaction: { type: 'choice', options: ['a', 'b', 'c'], chosen: ['b'], right: ['b'] },
  score: scaled(1),
  latencyMs: 12_000,
  at: new Date(2026, 10, 23, 9, 30),
  attempt: undefined,
};

export const modeIn = (situation: Situation): LaunchMode => (situation === 'review' ? 'review' : 'normal');

/** What the learner's record is given in a situation. */
export const changeIn = (situation: Situation): Change => {
  const way = ways[situation];
  const page = sampleLessons[Math.min(way.done, sampleLessons.length - 1)] ?? ('' as LessonId);
  const stamp = { counter: situations.indexOf(situation) + 1, replica: 'told' };
  const progress = { ...noProgress, place: { value: { course: sampleCourse, page }, stamp } };
  return { delta: progress, progress, standing: standing(way), ...(situation === 'half' && { answered }) };
};
