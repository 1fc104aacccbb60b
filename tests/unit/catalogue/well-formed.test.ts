import { describe, expect, test } from 'vitest';
import { AuthorErrors } from '#catalogue/author-error.ts';
import { catalogueWithoutLedgers } from '#catalogue/catalogue.ts';
import { complaints, smallWith } from '#tests/support/small-catalogue.ts';

const lesson = 'courses/kc-01/01-klient.mdx';
const course = 'courses/kc-01/course.yaml';
const quiz = 'quizzes/kc-01/module-1.yaml';
const checks = 'quizzes/kc-01/checks/klient.yaml';

/** The checks of the lesson with one question of another kind. */
const check = (kind: string, fields: string): string => `lesson: klient
questions:
  - id: klient-c1
    kind: ${kind}
    competency: k1
    level: 1
    facet: skill
    anchor: klient#def-klient
    text: Which is which?
    explanation: Because.
    ${fields}
`;

const categorise = (where: string): string =>
  check(
    'categorise',
    `buckets: [{id: p, text: Client}, {id: f, text: Service}]
    items:
      - {id: a, text: One, ${where}, feedback: Yes.}
      - {id: b, text: Two, bucket: f, feedback: Yes.}
      - {id: c, text: Three, bucket: f, feedback: Yes.}
      - {id: d, text: Four, trap: true, feedback: Yes.}`,
  );

test('files without a mistake are not complained about', () => {
  expect(complaints({})).toEqual([]);
});

describe('a field', () => {
  test('that is missing is named with the line to write', () => {
    expect(complaints({ [lesson]: ['minutes: 10\n', ''] })).toEqual([
      `${lesson}: не указано "minutes". Добавьте: minutes: 10`,
    ]);
  });

  test('that is missing deep inside is named with its place by ids', () => {
    expect(complaints({ [quiz]: [', feedback: Yes.', ''] })).toEqual([
      `${quiz}: questions[m1-01].options[a]: не указано "feedback". Добавьте: feedback: …`,
    ]);
  });

  test('that is misspelt is told of once, with the right spelling', () => {
    expect(complaints({ [lesson]: ['minutes:', 'minuts:'] })).toEqual([
      `${lesson}: неизвестное поле "minuts". Возможно, имелось в виду: minutes`,
    ]);
  });

  test('that nobody knows is told of with the known ones', () => {
    expect(complaints({ [lesson]: ['minutes:', 'author: me\nminutes:'] })).toEqual([
      `${lesson}: неизвестное поле "author". Уберите его. Допустимые поля: title, module, minutes, summary, terms`,
    ]);
  });

  test('of a wrong type is told of with the type and an example', () => {
    expect(complaints({ [lesson]: ['minutes: 10', 'minutes: десять'] })).toEqual([
      `${lesson}: "minutes": нужно число, а указано "десять". Напишите: minutes: 10`,
    ]);
    expect(complaints({ [lesson]: ['minutes: 10', 'minutes: 10.5'] })).toEqual([
      `${lesson}: "minutes": нужно целое число, а указано 10.5. Напишите: minutes: 10`,
    ]);
    expect(complaints({ [course]: ['lessons: [klient]', 'lessons: klient'] })).toEqual([
      `${course}: modules[kc-01-1]: "lessons": нужен список, а указано "klient". Напишите: lessons: [koncepciya, podhod]`,
    ]);
  });

  test('with fields of its own where a word belongs is told of', () => {
    expect(complaints({ [lesson]: ['title: The client', 'title: {ru: The client}'] })).toEqual([
      `${lesson}: "title": нужна строка, а указано набор полей. Напишите: title: Кто наш клиент`,
    ]);
  });

  test('of a wrong value is told of with the allowed ones', () => {
    expect(complaints({ [quiz]: ['kind: module', 'kind: midterm'] })).toEqual([
      `${quiz}: "kind": недопустимое значение "midterm". Допустимо: module, final, diagnostic`,
    ]);
    expect(complaints({ [quiz]: ['kind: single', 'kind: truefalse'] })).toEqual([
      expect.stringContaining(
        `${quiz}: questions[m1-01]: "kind": недопустимое значение "truefalse". Допустимо: single, multiple, matching`,
      ),
    ]);
    expect(complaints({ [course]: ['level: 1', 'level: 4'] })).toEqual([
      `${course}: modules[kc-01-1]: "level": недопустимое значение 4. Допустимо: 1, 2, 3`,
    ]);
  });

  test('without the kind of a question is missing', () => {
    expect(complaints({ [quiz]: ['    kind: single\n', ''] })).toEqual([
      `${quiz}: questions[m1-01]: не указано "kind". Добавьте: kind: single`,
    ]);
  });

  test('beyond its bounds is told of with the bound', () => {
    expect(complaints({ [lesson]: ['minutes: 10', 'minutes: 0'] })).toEqual([
      `${lesson}: "minutes": значение 0 слишком мало. Укажите не меньше 1: minutes: 10`,
    ]);
    expect(complaints({ [quiz]: ['pass: 0.7', 'pass: 70'] })).toEqual([
      `${quiz}: "pass": значение 70 слишком велико. Укажите не больше 1: pass: 0.7`,
    ]);
    expect(complaints({ [quiz]: ['      - {id: c, text: Three, feedback: No.}\n', ''] })).toEqual([
      `${quiz}: questions[m1-01]: "options": слишком короткий список. Нужно не меньше: 3 элемента`,
    ]);
  });

  test('that is empty is to be filled in', () => {
    expect(complaints({ [lesson]: ['title: The client', "title: ''"] })).toEqual([
      `${lesson}: "title" не заполнено. Напишите: title: Кто наш клиент`,
    ]);
  });

  test('with an id of wrong letters is told how ids are written', () => {
    expect(complaints({ [lesson]: ['terms: [klient]', 'terms: [Клиент]'] })).toEqual([
      `${lesson}: "terms": неверный идентификатор "Клиент". Пишите строчными латинскими буквами, цифрами и дефисом, например: klientskij-put`,
    ]);
  });

  test('of another form is told of with an example', () => {
    expect(complaints({ [quiz]: ['anchor: klient#potrebnost', 'anchor: klient'] })).toEqual([
      `${quiz}: questions[m1-01]: "anchor": неверная запись "klient". Пример: anchor: podhod#potrebnost`,
    ]);
  });
});

describe('a question', () => {
  test('whose row names a target that does not exist is told of with the existing ones', () => {
    expect(complaints({ [checks]: ['target: p', 'target: q'] })).toEqual([
      `${checks}: questions[klient-c1]: неизвестное соответствие "q". Допустимо: p, f`,
    ]);
  });

  test('whose item names a bucket that does not exist is told of with the existing ones', () => {
    expect(complaints({ [checks]: { whole: categorise('bucket: q') } })).toEqual([
      `${checks}: questions[klient-c1]: неизвестная группа пунктов "q". Допустимо: p, f`,
    ]);
  });

  test('with an item that is neither in a bucket nor a trap is told what to write', () => {
    expect(complaints({ [checks]: { whole: categorise('bucket: p') } })).toEqual([]);
    expect(complaints({ [checks]: { whole: categorise('bucket: p, trap: true') } })).toEqual([
      `${checks}: questions[klient-c1].items[a]: у пункта указывают что-то одно: его группу или то, что он лишний. Напишите: bucket: a или trap: true`,
    ]);
  });

  test('with a bucket called like the answer «nowhere» is told to rename it', () => {
    expect(complaints({ [checks]: { whole: categorise('bucket: p').replace('{id: f,', '{id: none,') } })).toContain(
      `${checks}: questions[klient-c1].buckets[none]: идентификатор none занят: так записывается ответ «Никуда». Дайте группе другой id, например: a`,
    );
  });

  test('with levels that fall is told their order', () => {
    const levels = 'levels: [{id: a, level: 2, text: A}, {id: b, level: 1, text: B}]';
    expect(complaints({ [checks]: { whole: check('self-assessment', levels) } })).toEqual([
      `${checks}: questions[klient-c1]: уровни идут по возрастанию и не повторяются. Расставьте их так: level: 0, затем level: 1, level: 2, level: 3`,
    ]);
  });

  test('of an unknown scoring is told the known ones', () => {
    expect(complaints({ [quiz]: ['    kind: single\n', '    kind: multiple\n    scoring: strict\n'] })).toContain(
      `${quiz}: questions[m1-01]: "scoring": недопустимое значение "strict". Допустимо: balanced, all-or-nothing, plus-minus, per-option`,
    );
  });

  test('with an option id given twice is told which', () => {
    expect(complaints({ [quiz]: ['{id: b, text: Two, feedback', '{id: a, text: Two, feedback'] })).toEqual([
      `${quiz}: questions[m1-01]: id "a" внутри задания повторяется. Дайте каждой части свой id: a, b, c …`,
    ]);
  });

  test('without a right option is told how to mark one', () => {
    expect(complaints({ [quiz]: [', right: true', ''] })).toEqual([
      `${quiz}: questions[m1-01]: верным должен быть ровно один вариант. Укажите у него: right: true`,
    ]);
  });
});

describe('YAML', () => {
  test('with a colon in bare text is told of with line, column and cure', () => {
    expect(complaints({ [lesson]: ['title: The client', 'title: Client: who'] })).toEqual([
      `${lesson}: строка 2, знак 8: строка не читается. Возьмите текст с двоеточием в кавычки`,
    ]);
  });

  test('with a field given twice is told of', () => {
    expect(complaints({ [course]: ['edition: 1', 'edition: 1\nedition: 2'] })).toEqual([
      `${course}: строка 6, знак 1: поле указано дважды. Оставьте одно`,
    ]);
  });

  test('with a quote left open is told of', () => {
    expect(complaints({ [course]: ['title: Course', 'title: "Course'] })).toEqual([
      expect.stringMatching(/^courses\/kc-01\/course\.yaml: строка \d+, знак \d+: не хватает знака\. Проверьте/),
    ]);
  });

  test('with bare text that begins with an asterisk, as emphasis does, is told to quote it', () => {
    expect(complaints({ [course]: ['title: Course', 'title: *Course*'] })).toEqual([
      `${course}: строка 3, знак 8: текст начинается со служебного знака. Возьмите его в кавычки`,
    ]);
  });

  test('broken in another way is told of with its place', () => {
    expect(complaints({ [course]: ['title: Course', 'title: &a &b Course'] })).toEqual([
      expect.stringMatching(/^courses\/kc-01\/course\.yaml: строка 3, знак \d+: ошибка в записи/),
    ]);
  });

  test('indented by tabs is told of', () => {
    expect(complaints({ [course]: ['    title: First', '\ttitle: First'] })[0]).toContain('отступ сделан табуляцией');
  });
});

describe('a file', () => {
  test('without which nothing works is asked for', () => {
    expect(complaints({ 'courses/norms.yaml': undefined })).toEqual([
      'courses/norms.yaml: файла нет. Добавьте файл: без него курсы не собрать',
    ]);
  });

  test('of a lesson without its fields is told how to begin', () => {
    expect(complaints({ [lesson]: { whole: '## Text\n' } })).toEqual([
      `${lesson}: в начале нет блока с полями урока. Начните файл строкой --- и закройте блок такой же строкой`,
    ]);
  });

  test('that is empty is told how to begin', () => {
    expect(complaints({ [quiz]: { whole: '' } })).toEqual([
      `${quiz}: нет ни одного поля. Пишите поля построчно, например: id: module-1`,
    ]);
  });

  test('that nobody would read is told of', () => {
    expect(complaints({ 'courses/kc-01/podhod.mdx': { whole: '' } })).toEqual([
      'courses/kc-01/podhod.mdx: файл с таким именем не читается. Допустимы courses/<курс>/course.yaml, courses/<курс>/NN-<урок>.mdx, courses/<курс>/ledger.yaml, quizzes/<курс>/<тест>.yaml, quizzes/<курс>/checks/<урок>.yaml',
    ]);
  });
});

test('all that is wrong is told at once, with a total', () => {
  const sources = smallWith({ [lesson]: ['minutes: 10\n', ''], [quiz]: ['pass: 0.7\n', ''] });
  const read = () => catalogueWithoutLedgers(sources);
  expect(read).toThrow(AuthorErrors);
  expect(read).toThrow(
    `${lesson}: не указано "minutes". Добавьте: minutes: 10\n${quiz}: не указано "pass". Добавьте: pass: 0.7\nНайдено: 2 ошибки`,
  );
});
