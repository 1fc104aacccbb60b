import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RowCode } from '#domain/row-code.ts';
import { inAnyOrder, isNearly, partsOfName } from '#results/join/folded-name.ts';
import { type Decision, identityOf } from '#results/join/join.ts';
import { matchOf } from '#results/join/match.ts';
import { personIndex } from '#results/join/person-index.ts';
import type { Who } from '#results/read/results-file.ts';
import { joinedOf, people, staff } from '#tests/support/results-desk.ts';
import { gradesExport, learnerFile, taken } from '#tests/support/results-files.ts';
import { csvText } from '#tests/support/staff-files.ts';

const index = personIndex(staff());
const anna = '7f3q9m2x' as RowCode;
const petr = '8f3q9m2x' as RowCode;

describe('somebody is known for sure', () => {
  test.each<readonly [string, Who, string]>([
    ['by the code of the row', { row: anna }, 'row'],
    ['by the personnel number', { number: '0001' }, 'number'],
    [
      'by the number without the zeros that a spreadsheet ate, where the name agrees',
      { number: '1', name: 'Простая Анна' },
      'number',
    ],
    ['by the address, whatever its case', { email: 'Prostaya@Example.ru' }, 'email'],
    ['by the user name', { login: 'PROSTAYA' }, 'login'],
    ['by an address or a number that serves as the user name', { login: 'prostaya@example.ru' }, 'login'],
    ['by the whole name, with spaces and in capitals', { name: ' ПРОСТАЯ  Анна Сергеевна ' }, 'name'],
    ['by the three parts of the name in another order', { name: 'Анна Сергеевна Простая' }, 'name'],
    ['by a key beside a name with initials', { number: '0001', name: 'Простая А. С.' }, 'number'],
  ])('%s', (_name, who, by) => {
    expect(matchOf(who, index)).toEqual({ sure: true, code: anna, by });
  });

  test('where one writes «ё» and the other «е»', () => {
    expect(matchOf({ name: 'Примеров Петр Иванович' }, index)).toMatchObject({ sure: true, code: petr });
  });
});

describe('nobody is joined silently', () => {
  test.each<readonly [string, Who, readonly [doubt: string, ...candidates: string[]]]>([
    ['by family name and name alone', { name: 'Простая Анна' }, ['like', anna]],
    ['by initials', { name: 'Простая А. С.' }, ['like', anna]],
    ['with a slip of a letter', { name: 'Простоя Анна Сергеевна' }, ['like', anna]],
    ['by a family name alone', { name: 'Простая' }, ['like', anna]],
    ['by a bare number and no name', { number: '1' }, ['like', anna]],
    [
      'whose number is one person’s and whose name another’s',
      { number: '0001', name: 'Примеров Пётр Иванович' },
      ['other-name', anna, petr],
    ],
    ['with keys of two people', { number: '0001', email: 'primerov@example.ru' }, ['two-people', anna, petr]],
    ['who is not in the list', { name: 'Чужой Иван Ильич' }, ['nobody']],
    ['with a code that no row has', { row: '0000000a' as RowCode }, ['nobody']],
    ['of whom nothing is known', {}, ['nobody']],
  ])('%s', (_name, who, [doubt, ...candidates]) => {
    expect(matchOf(who, index)).toEqual({ sure: false, doubt, candidates });
  });

  test('where two people of the list have the name', () => {
    const [first = [], ...others] = people;
    const twin = first.map(
      (cell, place) => ['0009', '', '', '', '', '', '', 'twin@example.ru', 'twin', '0f3q9m2x'][place] || cell,
    );
    const both = personIndex(staff([first, twin, ...others]));
    expect(matchOf({ name: 'Простая Анна Сергеевна' }, both)).toMatchObject({
      doubt: 'namesakes',
      candidates: [anna, '0f3q9m2x'],
    });
  });

  test('where a name of two parts comes turned round', () => {
    const two = personIndex(staff([(people[0] ?? []).map((cell, place) => (place === 1 ? 'Простая Анна' : cell))]));
    expect(matchOf({ name: 'Анна Простая' }, two)).toMatchObject({ doubt: 'other-order', candidates: [anna] });
  });
});

describe('the officer decides', () => {
  const rows = gradesExport.ru.map((row) =>
    row.map((cell) =>
      cell
        .replace(/^000[12]$/, '')
        .replace(/.*@example.ru$/, '')
        .replace(' Сергеевна', ''),
    ),
  );
  const file = taken('КЦ-01.csv', csvText(rows, ';'));
  const doubtfulOne = file.people[0] ?? {};
  const decided = (decision: Decision) =>
    joinedOf({ files: [file], decisions: new Map([[identityOf(doubtfulOne), decision]]) });

  test('about each doubtful identity once; until then it joins nobody', () => {
    const { doubtful, codeOf, sure } = joinedOf({ files: [file, { ...file, name: 'again.csv' }] });
    expect(doubtful.map(({ who, files }) => [who.name, files])).toEqual([['Простая Анна', ['КЦ-01.csv', 'again.csv']]]);
    expect(codeOf(file, 0)).toBeUndefined();
    expect(codeOf(file, 1)).toBe(petr);
    expect([...sure]).toEqual([['name', 1]]);
  });

  test('for a person, or that nobody is meant', () => {
    expect(decided({ by: 'person', code: anna }).codeOf(file, 0)).toBe(anna);
    expect(decided({ by: 'left-out' }).codeOf(file, 0)).toBeUndefined();
    expect(decided({ by: 'left-out' }).doubtful[0]?.decision).toEqual({ by: 'left-out' });
  });

  test('about two nameless files of one file name apart', () => {
    const files = [0.8, 0.9].map((score) => taken('result.json', learnerFile({ score })));
    expect(joinedOf({ files }).doubtful).toHaveLength(2);
  });
});

test('names in any order are one name, and a word is nearly itself after one slip', () => {
  const word = fc.stringMatching(/^[а-е]{4,8}$/);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(['Анна', 'Ивановна', 'Ким'], { minLength: 3 }),
      word,
      fc.nat(),
      (parts, text, at) => {
        expect(inAnyOrder(partsOfName(parts.join(' ')))).toBe('анна ивановна ким');
        const place = at % text.length;
        expect(isNearly(text, `${text.slice(0, place)}я${text.slice(place + 1)}`)).toBe(true);
        expect(isNearly(text, `${text.slice(0, place)}я${text.slice(place)}`)).toBe(true);
      },
    ),
  );
  expect(isNearly('иванов', 'петров')).toBe(false);
});
