import { describe, expect, test } from 'vitest';
import { extendLedgers } from '#build/extend-ledgers.ts';
import { printLedger } from '#build/print-ledger.ts';
import { sentence } from '#catalogue/author-error.ts';
import { lintContent } from '#catalogue/lint/lint-content.ts';
import { type Edit, smallWith } from '#tests/support/small-catalogue.ts';

const lesson = 'courses/kc-01/01-klient.mdx';
const norms = 'courses/norms.yaml';
const checks = 'quizzes/kc-01/checks/klient.yaml';
const courseFile = 'courses/kc-01/course.yaml';
const loanwords = { file: 'courses/anglicisms.txt', text: '# own\nфидбек*: обратная связь\nCX: клиентский опыт\n' };

type Edits = Readonly<Record<string, Edit>>;

/** A short lesson takes three minutes: the rest is about other rules. */
const minutes: Edit = ['minutes: 10', 'minutes: 3'];

/** The small sources with ledgers, as an author has them after `npm run ledger`. */
const numbered = (edits: Edits): ReadonlyMap<string, string> => {
  const sources = smallWith(edits);
  const ledgers = extendLedgers(sources).map(({ file, ledger }) => [file, printLedger(ledger)] as const);
  return new Map([...sources, ...ledgers]);
};

const said = (sources: ReadonlyMap<string, string>, on?: string): readonly string[] =>
  lintContent(sources, { loanwords, on }).map(sentence);

/** What is said of the lesson with a text in place of its first sentence, which stands in line 19. */
const saidOf = (text: string, edits: Edits = {}): readonly string[] => {
  const sources = new Map(numbered({ [lesson]: minutes, ...edits }));
  sources.set(lesson, (sources.get(lesson) ?? '').replace('The need comes first.', text));
  return said(sources);
};

const long = `Слово ${'и слово '.repeat(12)}конец.`;

test('content without a flaw is passed over in silence', () => {
  expect(saidOf('Кто пришёл, тот и клиент.')).toEqual([]);
});

test('a mistake that stops the build comes first and alone', () => {
  expect(said(smallWith({ [lesson]: minutes }))).toContain(
    'courses/kc-01/ledger.yaml: урока "klient" нет в реестре номеров. Выполните: npm run ledger',
  );
  expect(said(smallWith({ [lesson]: ['<Check id="klient-c1" />', '# Title'] }))).toContain(
    `${lesson}: строка 35: заголовок первого уровня: его уже даёт title. Начните с двух решёток: ## …`,
  );
});

describe('a sentence', () => {
  test('of more than 25 words is told of with its line, in lessons and in tests', () => {
    const says = 'в предложении «Слово и слово и слово и…» 26 слов, а можно не больше 25. Разделите его на два';
    expect(saidOf(`Коротко.\n\n- Пункт.\n- ${long}`)).toEqual([`${lesson}: строка 22: ${says}`]);
    expect(saidOf('Коротко.', { [checks]: ['text: Which is which?', `text: ${long}`] })).toEqual([
      `${checks}: строка 10: ${says}`,
    ]);
  });

  test('ends where another begins, also after a colon', () => {
    const half = `${'слово '.repeat(19)}слово`;
    expect(saidOf(`Он сказал ${half}: «Это ${half}».`)).toEqual([]);
    expect(saidOf(`Он сказал ${half}, это ${half}.`)).toHaveLength(1);
  });

  test('is measured without its tags and marks', () => {
    expect(saidOf(`**Слово** <Term id="klient">клиент</Term> ${'слово '.repeat(23)}.`)).toEqual([]);
  });
});

test('a lesson that is written in long sentences is told of', () => {
  const ofFifteen = `Слово ${'слово '.repeat(14)}.`;
  expect(saidOf(Array(6).fill(ofFifteen).join('\n\n'), { [lesson]: ['minutes: 10', 'minutes: 4'] })).toEqual(
    // That they repeat each other is told of besides.
    expect.arrayContaining([
      `${lesson}: в половине предложений урока 15 слов и больше, а нужно не больше 14. Делите длинные предложения: одна мысль, одно предложение`,
    ]),
  );
});

test('a term that is linked a second time is told of with both lines', () => {
  expect(saidOf('One <Term id="klient">client</Term>, and a <Term id="usluga">service</Term>.')).toEqual([
    `${lesson}: строка 19: термин "usluga" уже выделен в строке 11. Оставьте <Term> у первого упоминания, здесь напишите слово без тега`,
  ]);
});

test.each([
  ['Ждём фидбека.', 'фидбека', 'обратная связь'],
  ['Это CX.', 'CX', 'клиентский опыт'],
])('a word of the list is told of with what to write: %s', (text, word, instead) => {
  expect(saidOf(text)).toEqual([`${lesson}: строка 19: слово «${word}». Напишите по-русски: ${instead}`]);
});

test('a word that only begins like one of the list is no such word', () => {
  expect(saidOf('Это CXO и нефидбек.')).toEqual([]);
});

test('a line of the list that cannot be read is told of', () => {
  expect(
    lintContent(numbered({ [lesson]: minutes }), { loanwords: { ...loanwords, text: 'кейс' } }).map(sentence),
  ).toEqual([
    'courses/anglicisms.txt: строка 1: в списке англицизмов не читается «кейс». Напишите слово, двоеточие и замену, например: кейс*: случай',
  ]);
});

describe('a requisite', () => {
  const sourced: Edits = { [norms]: ['Law 59', 'Закон от 02.05.2006 № 59-ФЗ и его статья 7.3'] };

  test.each(['№ 210-ФЗ', '30.12.2020', '30 декабря 2020', 'статьи 12', 'приказ № 118', 'ГОСТ Р 52872-2019'])(
    'that no norm has is told of: %s',
    (written) => {
      expect(saidOf(`Читайте: ${written} об этом.`, sourced)).toEqual([
        `${lesson}: строка 19: реквизита «${written.replace('№ 210', '210')}» нет ни в одной норме. Добавьте норму с источником в courses/norms.yaml или уберите реквизит`,
      ]);
    },
  );

  test('that a norm has may be written, in whatever spelling', () => {
    expect(saidOf('По закону № 59-ФЗ от 2 мая 2006 года, ст. 7.3.', sourced)).toEqual([]);
  });

  test('is not every number: requests, houses and days of a story are none', () => {
    expect(saidOf('Заявление № 118 подали 4 марта, дом № 5. Это 12.5 минут.')).toEqual([]);
  });
});

describe('a norm', () => {
  const sources = numbered({ [lesson]: minutes });

  test('is told of once the day to check it again is past', () => {
    expect(said(sources, '2027-05-23')).toEqual([]);
    expect(said(sources, '2027-05-24')).toEqual([
      `${norms}: строка 2: срок сверки нормы "59-fz" (до 23 мая 2027 г.) прошёл. Сверьте её с источником (somewhere) и поставьте новые checked и recheck`,
    ]);
  });

  test('is not looked at for no day', () => {
    expect(said(sources)).toEqual([]);
  });
});

describe('the situation that opens a lesson', () => {
  const situation = (text: string): Edits => {
    const whole = numbered({ [lesson]: minutes }).get(lesson) ?? '';
    return { [lesson]: { whole: whole.replace(/(?<=<Situation>\n)[\s\S]*?(?=<\/Situation>)/, `\n${text}\n\n`) } };
  };
  const saidOfSituation = (text: string): readonly string[] => said(numbered(situation(text)));

  test('is told in two to five sentences, and what somebody says after a colon is no sentence of its own', () => {
    expect(saidOfSituation('Кто-то пришёл. Ему ответили: «Ждите». Он ждёт. Он ждёт долго. Очередь растёт.')).toEqual(
      [],
    );
    expect(saidOfSituation('Кто-то пришёл. Ему не ответили.')).toEqual([]);
  });

  test('is told of with its line when it is longer or shorter', () => {
    const place = `${lesson}: строка 9: в ситуации`;
    expect(saidOfSituation('Раз. Два. Три. Четыре. Пять. Шесть.')).toEqual([
      `${place} 6 предложений, а нужно от 2 до 5. Соедините короткие предложения или перенесите конец в текст урока`,
    ]);
    expect(saidOfSituation('Кто-то пришёл.')).toEqual([
      `${place} 1 предложение, а нужно от 2 до 5. Покажите, кто, что делает и что из этого вышло`,
    ]);
  });
});

test('minutes that are far from what the lesson takes are told of', () => {
  expect(said(numbered({}))).toEqual([
    `${lesson}: строка 4: minutes: 10, а 17 слов и 1 задание занимают около 2. Напишите: minutes: 2 или измените объём урока`,
  ]);
});

describe('a diagram', () => {
  const picture = (desc: string): Edit => ({
    whole: `<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg">\n<title>Way</title>\n<desc>${desc}</desc>\n</svg>`,
  });
  const diagram = (words: string): string => `</Block>\n\n<Diagram src="put" title="A way">\n\n${words}\n\n</Diagram>`;
  const withDiagram = (words: string, desc = 'Two boxes'): readonly string[] =>
    saidOf('First.', {
      [lesson]: { whole: (numbered({ [lesson]: minutes }).get(lesson) ?? '').replace('</Block>', diagram(words)) },
      'courses/kc-01/put.svg': picture(desc),
    });

  test('that is told in words is in order', () => {
    expect(withDiagram('First somebody comes to the desk, then we ask.')).toEqual([]);
  });

  test('that is not told in words is told of', () => {
    expect(withDiagram('A way.')).toEqual([
      `${lesson}: строка 23: у рисунка "put" нет описания словами. Добавьте между <Diagram src="put" …> и </Diagram> то, что видно на рисунке`,
    ]);
  });

  test('whose description says what its title says is told of', () => {
    expect(withDiagram('First somebody comes to the desk, then we ask.', 'Way')).toEqual([
      'courses/kc-01/put.svg: строка 3: описание рисунка повторяет его название. Скажите в <desc>, что на рисунке есть и как это связано',
    ]);
  });
});

describe('a paragraph', () => {
  const paragraph = 'Сначала узнают, что происходит с людьми, и только потом меняют порядок.';
  const other = (text: string): Edits => ({
    [courseFile]: ['lessons: [klient]', 'lessons: [klient, drugoj]'],
    'courses/kc-01/02-drugoj.mdx': {
      whole: `---\ntitle: Other\nmodule: kc-01-1\nminutes: 1\nsummary: Other.\nterms: []\n---\n\n${text}\n`,
    },
  });

  test('that stands in two lessons is told of, whatever its case and commas', () => {
    expect(saidOf(paragraph, other(paragraph.replace('Сначала', 'сначала').replace(',', '')))).toEqual([
      `courses/kc-01/02-drugoj.mdx: строка 9: такой абзац уже есть в уроках. Первый раз: ${lesson}, строка 19. Напишите здесь другой или уберите один из них`,
    ]);
  });

  test('may be repeated when it is a few words, or a skill in the words of the competency', () => {
    const skills = `<Skills>\n\n- ${paragraph}\n\n</Skills>`;
    expect(saidOf('Вот и всё.', other('Вот и всё.'))).toEqual([]);
    expect(saidOf(`First.\n\n</Block>\n\n${skills}\n\n<Block id="b">`, other(skills))).toEqual([]);
  });
});
