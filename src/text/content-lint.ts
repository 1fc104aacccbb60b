import type { Saying } from './author-errors.ts';
import { calendarDate } from './dates.ts';
import { counted } from './plural.ts';

/** What an author reads of texts that the build takes and readers should not. */

const words = (count: number): string => counted(count, ['слово', 'слова', 'слов']);

const shownWords = 6;

const start = (text: string): string => text.split(' ').slice(0, shownWords).join(' ');

export const longSentence = (text: string, count: number, most: number): Saying => ({
  message: `в предложении «${start(text)}…» ${words(count)}, а можно не больше ${most}`,
  remedy: 'Разделите его на два',
});

export const medianTooLong = (median: number, most: number): Saying => ({
  message: `в половине предложений урока ${words(median)} и больше, а нужно не больше ${most}`,
  remedy: 'Делите длинные предложения: одна мысль, одно предложение',
});

export const termLinkedTwice = (term: string, firstLine: number): Saying => ({
  message: `термин "${term}" уже выделен в строке ${firstLine}`,
  remedy: 'Оставьте <Term> у первого упоминания, здесь напишите слово без тега',
});

export const diagramWithoutWords = (src: string): Saying => ({
  message: `у рисунка "${src}" нет описания словами`,
  remedy: `Добавьте между <Diagram src="${src}" …> и </Diagram> то, что видно на рисунке`,
});

export const sameAlternative: Saying = {
  message: 'описание рисунка повторяет его название',
  remedy: 'Скажите в <desc>, что на рисунке есть и как это связано',
};

export const sharedParagraph = ({ file, line }: { readonly file: string; readonly line: number }): Saying => ({
  message: 'такой абзац уже есть в уроках',
  remedy: `Первый раз: ${file}, строка ${line}. Напишите здесь другой или уберите один из них`,
});

export const normExpired = (norm: string, recheck: string, source: string): Saying => ({
  message: `срок сверки нормы "${norm}" (до ${calendarDate(recheck)}) прошёл`,
  remedy: `Сверьте её с источником (${source}) и поставьте новые checked и recheck`,
});

type Minutes = {
  readonly minutes: number;
  readonly reckoned: number;
  readonly words: number;
  readonly checks: number;
};

export const minutesUnlike = ({ minutes, reckoned, words: read, checks }: Minutes): Saying => ({
  message: `minutes: ${minutes}, а ${words(read)} и ${counted(checks, ['задание', 'задания', 'заданий'])} занимают около ${reckoned}`,
  remedy: `Напишите: minutes: ${reckoned} или измените объём урока`,
});

type SituationLength = { readonly told: number; readonly fewest: number; readonly most: number };

export const situationLength = ({ told, fewest, most }: SituationLength): Saying => ({
  message: `в ситуации ${counted(told, ['предложение', 'предложения', 'предложений'])}, а нужно от ${fewest} до ${most}`,
  remedy:
    told > most
      ? 'Соедините короткие предложения или перенесите конец в текст урока'
      : 'Покажите, кто, что делает и что из этого вышло',
});

export const loanword = (word: string, instead: string): Saying => ({
  message: `слово «${word}»`,
  remedy: `Напишите по-русски: ${instead}`,
});

export const badLoanwordLine = (written: string): Saying => ({
  message: `в списке англицизмов не читается «${written}»`,
  remedy: 'Напишите слово, двоеточие и замену, например: кейс*: случай',
});

export const requisiteUnsourced = (written: string): Saying => ({
  message: `реквизита «${written}» нет ни в одной норме`,
  remedy: 'Добавьте норму с источником в courses/norms.yaml или уберите реквизит',
});

export const contentSound = (lessons: number): string =>
  `Тексты в порядке: ${counted(lessons, ['урок', 'урока', 'уроков'])}`;

export const normsNotDated = 'Сроки сверки норм не проверены. Чтобы проверить: npm run lint:content -- --on 2026-11-23';

export const badLintOption = (written: string): string =>
  `Непонятно: «${written}».\nПример: npm run lint:content -- --on 2026-11-23 (или --on today)`;
