import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mostBytes } from '#exchange/decode.ts';
import {
  bytesOf,
  importBytes,
  importText,
  moodleFile,
  moodleQuestion,
  utf16,
  whyNot,
  windows1251,
  zipBomb,
} from '#tests/support/exchange.ts';

/** Damaged and hostile files: each is told by name, with the line, and nothing of it comes over. */

const nothing = 'Ничего не записано.';
const again = 'Выгрузите файл заново.';
const toUtf8 = 'Пересохраните файл в UTF-8 и повторите.';
const noDoctype = `файл объявляет DOCTYPE и сущности. Такие файлы не принимаются: удалите объявление. ${nothing}`;

const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`).join('\n');

const fixtures: readonly (readonly [what: string, bytes: Uint8Array, message: string])[] = [
  [
    'a zip bomb',
    zipBomb(),
    `f: это архив zip. Распакуйте его и укажите файл XML, для QTI — imsmanifest.xml. ${nothing}`,
  ],
  ['gzip', gzipSync(bytesOf('<quiz/>')), `f: это архив gzip. Распакуйте его и укажите файл внутри. ${nothing}`],
  [
    '50 MB',
    new Uint8Array(50 * 1024 * 1024),
    `f: файл занимает 50 МБ, а принимается не больше 3 МБ. Разделите банк вопросов на части или выгрузите его без картинок. ${nothing}`,
  ],
  ['an empty file', new Uint8Array(), `f: файл пуст. ${nothing}`],
  [
    'billion laughs',
    bytesOf(`<?xml version="1.0"?>\n<!DOCTYPE lolz [\n<!ENTITY lol0 "lol">\n${lol}\n]>\n<quiz>&lol9;</quiz>`),
    `f, строка 13: ${noDoctype}`,
  ],
  [
    'an external entity',
    bytesOf('<?xml version="1.0"?>\n<!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<quiz>&x;</quiz>'),
    `f, строка 2: ${noDoctype}`,
  ],
  [
    'an entity that nobody declared',
    bytesOf('<quiz>\n<question>&lol;</question></quiz>'),
    `f, строка 2: неизвестная сущность вида &имя;. В XML пишите сам знак или его номер: &#160; ${nothing}`,
  ],
  [
    'a truncated file',
    bytesOf(moodleFile(moodleQuestion('truefalse', '')).split('Question<')[0] ?? ''),
    `f, строка 5: файл обрывается: элемент <text> не закрыт. ${again} ${nothing}`,
  ],
  [
    'a closing tag out of place',
    bytesOf('<quiz>\n<question></quiz>'),
    `f, строка 2: закрывающий тег не на месте: открыт <question>. ${again} ${nothing}`,
  ],
  ['a stray closing tag', bytesOf('<quiz/>\n</quiz>'), `f, строка 2: закрывающий тег лишний. ${again} ${nothing}`],
  [
    'deep nesting',
    bytesOf(`<quiz>\n${'<b>'.repeat(100_000)}`),
    `f, строка 2: элементы вложены глубже 60 уровней. Таких вопросов не бывает: проверьте, откуда файл. ${nothing}`,
  ],
  [
    'a comment without an end',
    bytesOf(`<quiz>\n<!-- ${'x'.repeat(60_000)}`),
    `f, строка 2: тег или комментарий длиннее 50000 знаков или не закрыт. ${again} ${nothing}`,
  ],
  [
    'a flood of elements',
    bytesOf(`<quiz>\n${'<a/>'.repeat(100_001)}</quiz>`),
    `f, строка 2: элементов больше 100000. Разделите банк вопросов на части. ${nothing}`,
  ],
  [
    'windows-1251 that is declared',
    windows1251('<?xml version="1.0" encoding="windows-1251"?>\n<quiz>Вопрос</quiz>'),
    `f, строка 2: текст не в UTF-8, в заголовке указана кодировка windows-1251. ${toUtf8} ${nothing}`,
  ],
  [
    'windows-1251 that is declared, in plain letters',
    bytesOf('<?xml version="1.0" encoding="windows-1251"?>\n<quiz/>'),
    `f, строка 1: в заголовке указана кодировка windows-1251. ${toUtf8} ${nothing}`,
  ],
  [
    'windows-1251 that is not declared',
    windows1251('::q::\nВопрос {T}'),
    `f, строка 2: текст не в UTF-8, скорее всего в windows-1251. ${toUtf8} ${nothing}`,
  ],
  ['UTF-16 with a mark', utf16('<quiz/>', [0xff, 0xfe]), `f, строка 1: файл в кодировке UTF-16. ${toUtf8} ${nothing}`],
  ['UTF-16 without a mark', utf16('<quiz/>', []), `f, строка 1: файл в кодировке UTF-16. ${toUtf8} ${nothing}`],
  [
    'a binary file',
    bytesOf('::q::\nQuestion of forty letters or even more {\0}'),
    `f, строка 2: здесь нулевой байт: это не текстовый файл. Укажите файл XML или GIFT. ${nothing}`,
  ],
  [
    'another kind of XML',
    bytesOf('<?xml version="1.0"?>\n<html/>'),
    `f, строка 2: корневой элемент <html>. Нужен <quiz> (Moodle XML), <qti-assessment-item> или <manifest> (QTI 3). ${nothing}`,
  ],
  ['no questions', bytesOf('<quiz/>'), `f: вопросов в файле нет. ${nothing}`],
  [
    'too many questions',
    bytesOf('q {T}\n\n'.repeat(1001)),
    `f: вопросов 1001, а за раз принимается не больше 1000. Разделите файл. ${nothing}`,
  ],
  [
    'GIFT that breaks off',
    bytesOf('::a::x {T}\n\n::b::y {\n=one\n~two'),
    `f, строка 3: вопрос начат и не закончен: нет закрывающей скобки «}». Допишите её; внутри вопроса нет пустых строк. ${nothing}`,
  ],
  [
    'GIFT with a stray brace',
    bytesOf('::a::x {T}\n\n::b::y\n=one}'),
    `f, строка 4: закрывающая скобка «}» без открывающей. В тексте пишите перед ней обратную черту: \\} ${nothing}`,
  ],
];

describe('refused as a whole', () => {
  test.each(fixtures)('%s', (_, bytes, message) => {
    expect(importBytes('f', bytes)).toEqual({ ok: false, why: message });
  });

  test('one byte more than is taken', () => {
    expect(whyNot(importBytes('f', new Uint8Array(mostBytes + 1)))).toMatch(/^f: файл занимает 3 МБ/);
  });
});

test('a script in a text leaves nothing, and the report says so', () => {
  const answers = '<answer fraction="100"><text>a</text></answer><answer><text>b</text></answer>';
  const text =
    '<p onclick="x()">Why <b>so</b>?<script>steal()</script><img src=x onerror="steal()"><a href="javascript:x()">go</a></p>';
  const file = moodleFile(moodleQuestion('multichoice', `<single>true</single>${answers}`)).replace(
    '<p>Question</p>',
    text,
  );
  const result = importText(file);
  const [question] = result.ok ? result.questions : [];
  const [report] = result.ok ? result.report.questions : [];
  expect(question?.text).toBe('Why **so**?go');
  expect(report?.ok && report.fields.find(({ field }) => field === 'text')).toEqual({
    field: 'text',
    fate: 'approximated',
    why: 'убран код, убрана картинка, убрана ссылка, слова оставлены',
  });
});

test('a text too long to be a question is told and does not stop the others', () => {
  const long = moodleQuestion('truefalse', '').replace('Question', 'x'.repeat(9000));
  const result = importText(moodleFile(long, moodleQuestion('essay', '')));
  expect(result.ok && result.report.questions.map((one) => !one.ok && one.why)).toEqual([
    'нет ни одного ответа',
    'вид «essay» не переносится',
  ]);
});
