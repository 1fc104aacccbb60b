/** What `npm run exchange` says to the person who runs it. */

const usage = `Примеры:
  npm run exchange -- export --format moodle-xml --course kc-01 --quiz final --out out
  npm run exchange -- import voprosy.xml --course kc-01 --quiz module-3 --competency k1 --level 1 --facet knowledge --anchor klient#kak-najti
  npm run exchange -- round-trip
Форматы: moodle-xml, gift, qti3. Без --quiz выгружаются все тесты курса.`;

const optionMeanings: Readonly<Record<string, string>> = {
  format: 'формат',
  course: 'курс',
  quiz: 'тест',
  out: 'папку',
  report: 'файл для отчёта',
  title: 'название теста',
  module: 'модуль',
  competency: 'компетенцию',
  level: 'уровень',
  facet: 'грань компетенции',
  anchor: 'место урока',
  key: 'экспертный ключ',
  file: 'файл с вопросами',
};

export const noWord = `Укажите, что сделать: export, import или round-trip.\n${usage}`;
export const missingOption = (name: string): string =>
  name === 'file'
    ? `Укажите ${optionMeanings.file}.\n${usage}`
    : `Укажите ${optionMeanings[name] ?? name}: --${name} …\n${usage}`;
export const unknownOption = (written: string): string => `Непонятно: «${written}».\n${usage}`;
export const badValue = (name: string, given: string, allowed: string): string =>
  `Непонятно: --${name} ${given}. Нужно: ${allowed}.`;
export const allowedValues = {
  format: 'moodle-xml, gift или qti3',
  quiz: 'латиница, цифры и дефис, например module-3',
  module: 'обозначение модуля, например kc-01-1',
  competency: 'обозначение компетенции, например k1',
  level: '1, 2 или 3',
  facet: 'knowledge, skill или behaviour',
  anchor: 'урок и место в нём, например klient#kak-najti',
  key: 'author:2026-11-23 или panel-7:2026-11-23, где 7 — число экспертов',
} as const;
export const unknownCourse = (id: string, known: readonly string[]): string =>
  `Нет курса «${id}». Есть: ${known.join(', ')}.`;
export const unknownQuiz = (id: string, known: readonly string[]): string =>
  `В курсе нет теста «${id}». Есть: ${known.join(', ')}.`;
export const noQuizzes = (course: string): string => `В курсе ${course} тестов ещё нет: выгружать нечего.`;
export const alreadyThere = (file: string): string =>
  `${file} уже есть. Ничего не записано. Чтобы заменить его целиком, добавьте --force.`;
export const nothingImported = 'Ни одно задание не перенесено. Ничего не записано.';
export const written = (file: string): string => `Записано: ${file}`;
export const reportWritten = (file: string): string => `Полный отчёт по каждому полю: ${file}`;
export const importedTitle = (quiz: string): string => `Тест «${quiz}»`;
export const headerSet =
  'В начале файла поставлены обычные значения: название, время, порог, число заданий. Проверьте их.';
export const nextSteps = (quiz: string): string =>
  `Дальше: назовите тест «${quiz}» в course.yaml курса, выполните npm run ledger и npm run check.`;
export const opinionInQuiz =
  'опрос без верного ответа не ставят в тест, который засчитывается: место ему в проверках урока';
export const importedHeading = 'Перенесено из другого формата';
