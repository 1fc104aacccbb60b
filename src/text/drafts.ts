/** The files that `npm run new` starts for an author. Each says in its own place what is to be written there. */

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const courseDraft = (course: {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly competency: string;
  readonly level: number;
}): string => `id: ${course.id}
code: ${course.code}
title: ${quoted(course.title)}
summary: Одно-два предложения о том, чему учит курс и кому он нужен.
edition: 1
modules:
  - id: ${course.id}-1
    title: Название первого модуля
    competency: ${course.competency}
    level: ${course.level}
    lessons: []
`;

export const lessonDraft = (lesson: {
  readonly title: string;
  readonly module: string;
  readonly checks: readonly string[];
}): string => `---
title: ${quoted(lesson.title)}
module: ${lesson.module}
minutes: 12
summary: Одно предложение о том, что человек унесёт из урока.
terms: []
---

<Situation>

Случай на работе, от двух до пяти предложений. Урок начинается с него, а не с определения, и в конце его разрешает.

</Situation>

## Одна мысль урока

<Block id="mysl">

Абзац, который отвечает на задания. Если урок вводит термин, впишите его в terms и поставьте здесь определение.

</Block>

<Check id="${lesson.checks[0]}" />

## Как это выглядит

<Example activity="d1" title="На приёме">

Пример для тех, кто работает с клиентами напрямую.

</Example>

<Example activity="d3" title="На проверке">

Пример для тех, кто ведёт контроль. Виды деятельности названы в courses/tracks.yaml.

</Example>

<Contrast title="Не путайте">

С чем эту мысль путают чаще всего и как различить.

</Contrast>

<Check id="${lesson.checks[1]}" />

## Чем закончилась история

Как разрешился случай из начала урока.

<Skills>

- Что человек теперь умеет, словами компетенции.

</Skills>

<Memo>

- Первая строка памятки из трёх-пяти.

</Memo>
`;

type QuestionDraft = {
  readonly id: string;
  readonly set?: string;
  /** Only in a final test. */
  readonly module?: string;
  readonly competency: string;
  readonly level: number;
  readonly anchor: string;
};

const head = ({ id, set, module }: QuestionDraft): string =>
  [`  - id: ${id}`, ...(set ? [`    set: ${set}`] : []), ...(module ? [`    module: ${module}`] : [])].join('\n');

const letters = ['a', 'b', 'c', 'd'];

/** Options in a row that begins at another one each time: the right one must not stand at one place. */
const rotated = (options: readonly string[], by: number): string =>
  letters.map((letter, at) => `      - {id: ${letter}, ${options[(at + by) % options.length]}}\n`).join('');

/** `number` counts the drafts of one file from 1. */
export const singleDraft = (question: QuestionDraft, number: number): string => `${head(question)}
    kind: single
    competency: ${question.competency}
    level: ${question.level}
    facet: knowledge
    anchor: ${question.anchor}
    text: Вопрос ${question.id}, на который отвечает этот блок урока?
    explanation: Почему верен именно этот вариант.
    options:
${rotated(
  [
    "text: Единственный верный вариант, right: true, feedback: 'Почему этот вариант верен.'",
    "text: Первый вариант с ошибкой, feedback: 'В чём ошибка, если выбрать первый.'",
    "text: Второй вариант с ошибкой, feedback: 'В чём ошибка, если выбрать второй.'",
    "text: Третий вариант с ошибкой, feedback: 'В чём ошибка, если выбрать третий.'",
  ],
  number,
)}`;

export const situationDraft = (question: QuestionDraft, number: number, on: string): string => `${head(question)}
    kind: situational
    key: {by: author, on: ${on}}
    competency: ${question.competency}
    level: ${question.level}
    facet: behaviour
    anchor: ${question.anchor}
    text: Ситуация ${question.id}. Что случилось и что вы сделаете?
    explanation: Почему лучшее действие лучше остальных.
    options:
${rotated(
  [
    "text: Действие лучше всех остальных, points: 3, feedback: 'Почему оно лучшее.'",
    "text: Действие допустимое и неполное, points: 2, feedback: 'Чего в нём не хватает.'",
    "text: Действие слабое и при этом законное, points: 1, feedback: 'Что оно оставит нерешённым.'",
    "text: Действие с последствиями для людей, points: 0, feedback: 'Чем оно вредит.'",
  ],
  number,
)}`;

export const checksDraft = (lesson: string, questions: readonly string[]): string =>
  `lesson: ${lesson}\nquestions:\n${questions.join('')}`;

export const quizDraft = (quiz: {
  readonly id: string;
  readonly title: string;
  readonly kind: 'module' | 'final';
  /** Of a module's quiz. */
  readonly module?: string | undefined;
  readonly draw: readonly string[];
  readonly questions: readonly string[];
}): string => `id: ${quiz.id}
title: ${quoted(quiz.title)}
kind: ${quiz.kind}
${quiz.module ? `module: ${quiz.module}\n` : ''}minutes: 12
pass: 0.7
situation_pass: 2
draw:
${quiz.draw.map((module) => `  - {module: ${module}, tasks: 1, situations: 1}\n`).join('')}questions:
${quiz.questions.join('')}`;

/** «КЦ-13» of `kc-13`. */
export const courseCode = (number: string): string => `КЦ-${number}`;

export const moduleQuizTitle = (module: string): string => `Проверка по модулю «${module}»`;
export const finalTitle = (course: string): string => `Итоговый тест: ${course}`;
