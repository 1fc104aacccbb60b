import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf, stemsOf, wordsIn, wordsOf } from '#search/text-pipeline.ts';

test.each([
  ['ссылка ссылки ссылке ссылку ссылкой ссылок ссылкам ссылками'],
  ['справка справки справку справок справками'],
  ['заявка заявки заявок'],
  ['звонок звонка звонки звонков'],
  ['рынок рынка рынком'],
  ['уровень уровня уровню уровнем уровней уровням'],
  ['конец конца концу концом'],
  ['отдел отдела отделу отделом отделы отделов'],
  ['ребёнок ребенок ребёнка ребенку'],
  ['опыт опыта опыту опытом опыте'],
  ['ответ ответа ответу ответом ответы ответов'],
  ['отчёт отчета отчёты отчетов'],
  ['расчёт расчёта расчетов'],
  ['путь пути путём путей'],
  ['услуга услуги услуге услугу услугой услуг'],
  ['функция функции функцию функцией функций'],
  ['клиентоцентричность клиентоцентричности клиентоцентричностью'],
  ['проактивность проактивности проактивностью'],
  ['сервис сервиса сервису сервисом сервисы сервисов'],
  ['процесс процесса процессов процессами'],
  ['зрелость зрелости зрелостью'],
  ['решение решения решений решению'],
])('all of «%s» have one key', (forms) => {
  expect(new Set(forms.split(' ').map((word) => wordsOf(word).map(stemOf)[0])).size).toBe(1);
});

test('different words keep different keys', () => {
  const words = 'клиент сервис услуга функция процесс проактивность потребность ценность запрос зрелость'.split(' ');
  expect(new Set(words.map(stemOf)).size).toBe(words.length);
});

test('ё, stress marks, soft hyphens and case make no difference', () => {
  expect(wordsOf('УЧЁТ, уче\u0301т, у\u00adчет, уче\u0308т')).toEqual(['учет', 'учет', 'учет', 'учет']);
});

test('й stays a letter of its own', () => {
  expect(wordsOf('йод край и\u0306од')).toEqual(['йод', 'край', 'йод']);
});

test('function words have no key', () => {
  expect(stemsOf('что для нас её услуга')).toEqual([stemOf('услуга')]);
});

test('any text has words of letters and digits only, none longer than 40', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
    }),
  );
});

test('usual texts have the words that Unicode finds in them', () => {
  const letter = fc.constantFrom(...'абвёжйЩЪЯ azAZ09 .,:;-_«»—–…№½²\n\u00a0\u00ad');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 60 }), (text) => {
      // An umbrella is no letter, and no sign of a usual text: with it Unicode is asked.
      expect(wordsOf(text)).toEqual(wordsOf(`${text} ☂`));
    }),
  );
});

test('words stand where they are said to, in usual texts and in others', () => {
  const letter = fc.constantFrom(...'абвёжйЩЪЯ azAZ09 .,:;-_«»—–…№½²\n\u00a0\u00ad\u0301☂İﬁ');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 60 }), (text) => {
      let end = 0;
      for (const { word, from, to } of wordsIn(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(wordsOf(text.slice(from, to))[0]).toBe(word);
        end = to;
      }
      expect(wordsIn(`${text} ☂`)).toEqual(wordsIn(text));
    }),
  );
});

test('a key is its own key', () => {
  const letter = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 20 }), (word) => {
      expect(stemOf(stemOf(word))).toBe(stemOf(word));
    }),
  );
});
