import { isInStratum, setsOf } from '#domain/strata.ts';
import { kindOf } from '#questions/kinds.ts';
import * as say from '#text/catalogue-errors.ts';
import type { AuthorError } from './author-error.ts';
import type { CourseFileEntry, Entries } from './entries.ts';
import { idsOf, unknownIds } from './reference.ts';
import type { QuizEntry } from './schemas/quiz.ts';

type Quiz = CourseFileEntry<QuizEntry>;
type QuestionEntry = QuizEntry['questions'][number];

/** Of a module's quiz every question is of its module; a final's says which. */
export const moduleOfQuestion = (quiz: QuizEntry, question: QuestionEntry) => quiz.module ?? question.module;

const isSituation = (question: Pick<QuestionEntry, 'kind'>): boolean => kindOf(question).judgedAs === 'situation';

type SetOfQuestions = { readonly name: string; readonly questions: readonly QuestionEntry[] };

/** Questions that name no set are told of apart. */
const setsIn = ({ questions }: QuizEntry): readonly SetOfQuestions[] =>
  setsOf(questions).flatMap((siblings) => {
    const name = siblings[0]?.set;
    return name === undefined ? [] : [{ name, questions: siblings }];
  });

const checkModules = ({ file, value }: Quiz, modules: readonly string[]): readonly AuthorError[] => {
  const named = value.questions.filter((question) => question.module !== undefined);
  const ownModule = value.module === undefined ? [] : [value.module];
  const known = value.module === undefined ? modules : ownModule;
  return [
    ...(value.kind === 'module' && value.module === undefined ? [{ file, field: 'module', ...say.moduleNeeded }] : []),
    ...unknownIds('module', ownModule, { file, field: 'module', known: modules }),
    ...value.draw.flatMap(({ module }) => unknownIds('module', [module], { file, field: 'draw', known })),
    ...named.flatMap(({ id, module = '' }) =>
      unknownIds('module', [module], { file, field: `questions[${id}].module`, known }).map((error) => ({
        ...error,
        message: `questions[${id}]: ${error.message}`,
      })),
    ),
    ...value.questions
      .filter((question) => value.kind !== 'module' && question.module === undefined)
      .map(({ id }) => ({
        file,
        field: `questions[${id}].module`,
        ...say.moduleNeeded,
        message: `questions[${id}]: ${say.moduleNeeded.message}`,
      })),
  ];
};

const checkSets = ({ file, value }: Quiz): readonly AuthorError[] => {
  const place = { file, field: 'questions' };
  const mixed = ({ questions }: SetOfQuestions): boolean =>
    new Set(questions.map((question) => `${moduleOfQuestion(value, question)} ${isSituation(question)}`)).size > 1;
  const sets = setsIn(value);
  return [
    ...value.questions.filter(({ set }) => set === undefined).map(({ id }) => ({ ...place, ...say.setNeeded(id) })),
    ...sets.filter(({ questions }) => questions.length < 2).map(({ name }) => ({ ...place, ...say.lonelySet(name) })),
    ...sets.filter(mixed).map(({ name }) => ({ ...place, ...say.mixedSet(name) })),
  ];
};

/** `bank`: the entry that the questions stand in, the quiz itself or another one. */
const checkStrata = ({ file, value }: Quiz, bank: QuizEntry): readonly AuthorError[] => {
  const place = { file, field: 'draw' };
  const sets = setsIn(bank).flatMap(({ name, questions: [first] }) =>
    first ? [{ name, first: { ...first, module: moduleOfQuestion(bank, first) } }] : [],
  );
  const shared = sets.filter(({ first }) => value.draw.filter((stratum) => isInStratum(stratum, first)).length > 1);
  const tooLarge = value.draw.flatMap((stratum) => {
    const own = sets.filter(({ first }) => isInStratum(stratum, first));
    const situations = own.filter(({ first }) => isSituation(first)).length;
    const there = { tasks: own.length - situations, situations };
    return (['tasks', 'situations'] as const)
      .filter((what) => stratum[what] > there[what])
      .map((what) => say.drawTooLarge({ module: stratum.module, what }, stratum[what], there[what]));
  });
  return [...tooLarge, ...shared.map(({ name }) => say.inTwoStrata(name))].map((saying) => ({ ...place, ...saying }));
};

/** The entry that a quiz takes its questions from; undefined when it names none that has any. */
export const bankOf = (quiz: Quiz, quizzes: readonly Quiz[]): QuizEntry | undefined =>
  quiz.value.bank === undefined
    ? quiz.value
    : quizzes.find(({ course, name, value }) => course === quiz.course && name === quiz.value.bank && !value.bank)
        ?.value;

const checkSource = (quiz: Quiz, quizzes: readonly Quiz[]): readonly AuthorError[] => {
  const { file, value } = quiz;
  if (value.bank === undefined)
    return value.questions.length === 0 ? [{ file, field: 'questions', ...say.noQuestions }] : [];
  const known = quizzes
    .filter(({ course, value: { bank } }) => course === quiz.course && bank === undefined)
    .map(({ name }) => name);
  return [
    ...(value.questions.length > 0 ? [{ file, field: 'bank', ...say.twoBanks }] : []),
    ...unknownIds('quiz', [value.bank], { file, field: 'bank', known }),
  ];
};

/** What has no right answer can be asked in a lesson, not in a test that counts. */
const checkOpinions = ({ file, course, value }: Quiz): readonly AuthorError[] =>
  value.questions
    .filter((question) => kindOf(question).judgedAs === 'opinion')
    .map(({ id, anchor }) => ({
      file,
      field: `questions[${id}].kind`,
      ...say.opinionInQuiz(id, `quizzes/${course}/checks/${anchor.lesson}.yaml`),
    }));

const checkBank = ({ file, value }: Quiz): readonly AuthorError[] => {
  const bank = value.questions.length;
  const drawn = value.draw.reduce((sum, { tasks, situations }) => sum + tasks + situations, 0);
  const recall = value.questions.filter((question) => question.recall).length;
  const used = new Set<string | undefined>(value.draw.map(({ module }) => module));
  const idle = new Set(
    value.questions.map((question) => moduleOfQuestion(value, question)).filter((one) => !used.has(one)),
  );
  return [
    ...(drawn === 0 ? [{ file, field: 'draw', ...say.nothingDrawn }] : []),
    ...(value.bank === undefined && bank < drawn * 2
      ? [{ file, field: 'questions', ...say.bankTooSmall(bank, drawn) }]
      : []),
    ...(recall * 3 > bank ? [{ file, field: 'questions', ...say.tooMuchRecall(recall, bank) }] : []),
    ...[...idle].flatMap((one) => (one === undefined ? [] : [{ file, field: 'draw', ...say.neverDrawn(one) }])),
  ];
};

const checkCritical = ({ file, value }: Quiz, known: readonly string[]): readonly AuthorError[] =>
  unknownIds('competency', value.critical, { file, field: 'critical', known });

/** Every quiz can be drawn as it says, a second time with other questions. */
export const checkQuizzes = ({ quizzes, courses, competencies }: Entries): readonly AuthorError[] => {
  const known = idsOf(competencies.value.competencies);
  return quizzes.flatMap((quiz) => {
    const modules = idsOf(courses.find(({ course }) => course === quiz.course)?.value.modules ?? []);
    const bank = bankOf(quiz, quizzes);
    return [
      ...checkSource(quiz, quizzes),
      ...checkModules(quiz, modules),
      ...checkCritical(quiz, known),
      ...checkSets(quiz),
      ...(bank ? checkStrata(quiz, bank) : []),
      ...checkBank(quiz),
      ...checkOpinions(quiz),
    ];
  });
};
