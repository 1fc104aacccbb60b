/** What `npm run new` says to an author. */

const examples = {
  course: 'npm run new -- course --title "Название курса" --competency k1 --level 1',
  lesson: 'npm run new -- lesson --module kc-01-3 --title "Название урока" --id nazvanie',
  quiz: 'npm run new -- quiz --module kc-01-3 (или --course kc-01 для итогового теста)',
} as const;

export type NewThing = keyof typeof examples;

export const newUsage = ['Что создать:', ...Object.values(examples)].join('\n  ');

export const unclearWords = (written: string): string => `Непонятно: «${written}».\n${newUsage}`;

const meanings: Readonly<Record<string, string>> = {
  title: 'название',
  competency: 'компетенцию',
  module: 'модуль',
};

export const optionNeeded = (thing: NewThing, option: string): string =>
  `Укажите ${meanings[option] ?? option}: --${option} …\nПример: ${examples[thing]}`;

export const moduleOrCourseNeeded = `Укажите модуль или курс: --module … или --course …\nПример: ${examples.quiz}`;

const nouns = { module: 'модуля', course: 'курса', competency: 'компетенции' } as const;

export const noSuch = (thing: keyof typeof nouns, given: string, known: readonly string[]): string =>
  `Нет ${nouns[thing]} «${given}». Есть: ${known.join(', ')}`;

export const badLevel = (given: string): string => `--level ${given}: нужно 1, 2 или 3`;

export const badNewId = (given: string): string =>
  `--id ${given}: пишите строчными латинскими буквами, цифрами и дефисом, например: klientskij-put`;

export const idTaken = (id: string, course: string): string =>
  `В курсе ${course} уже есть урок или тест «${id}». Укажите другой: --id …`;

export const quizExists = (quiz: string, file: string): string => `Тест «${quiz}» уже есть: ${file}`;

export const moduleEmpty = (module: string): string =>
  `В модуле «${module}» ещё нет уроков, и заданиям не на что сослаться.\nСначала создайте урок: npm run new -- lesson --module ${module} --title "Название урока"`;

export const courseEmpty = (course: string): string =>
  `В курсе «${course}» ещё нет уроков, и проверять нечего. Сначала создайте урок: ${examples.lesson}`;

export const fileExists = (file: string): string =>
  `${file} уже есть. Файлы не перезаписываются: переименуйте его или укажите другой id`;

export const created = (file: string): string => `Создан:    ${file}`;
export const extended = (file: string): string => `Дополнен:  ${file}`;

export const nextSteps: Readonly<Record<NewThing, string>> = {
  course:
    'Дальше: впишите название модуля, назначьте курс в courses/assignments.yaml и создайте урок: npm run new -- lesson …',
  lesson: 'Дальше: напишите урок и задания, затем npm run ledger, npm run lint:content и npm run spell',
  quiz: 'Дальше: напишите задания (в наборе их не меньше двух), затем npm run ledger и npm run audit',
};

/** Russian letters as the ids of this project spell them. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const mostWords = 3;

/** `kto-nash-klient` of «Кто наш клиент: и тот, кто обратился». */
export const slugOf = (title: string): string =>
  [...(title.split(/[:.?!]/)[0] ?? '').toLowerCase()]
    .map((letter) => latin[letter] ?? letter)
    .join('')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .join('-');
